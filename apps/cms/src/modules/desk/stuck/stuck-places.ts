import type { Booking, CourseRun, Hold } from '@lectern/shared/contract/payload-types'
import type { Payload, Where } from 'payload'

import { findAll } from '@cms/database/find-all'
import type { Context } from '../../orders'
import { tryAgain } from './try-again'

/** Places of one date that a job cannot give back, so that nobody can book them. */
export interface StuckPlaces {
  runId: string
  runLabel: string
  count: number
  trouble: string
}

const collections = ['holds', 'bookings'] as const

/** By date, of all dates or of one. Nothing of a hold has a page of its own, so its date tells of it. */
export async function findStuckPlaces(payload: Payload, runId?: string): Promise<StuckPlaces[]> {
  const places = await findPlaces(payload, runId)
  const labels = await findLabels(payload, [...new Set(places.map((place) => place.runId))])
  return [...labels].map(([id, runLabel]) => {
    const ofRun = places.filter((place) => place.runId === id)
    const count = ofRun.reduce((total, { seats }) => total + seats, 0)
    return { runId: id, runLabel, count, trouble: ofRun[0]?.trouble ?? '' }
  })
}

/** What the jobs would do with them in their next round, for whoever does not want to wait for it. */
export async function tryPlacesAgain(context: Context, runId: string): Promise<void> {
  for (const collection of [...collections, 'waiting-lists'] as const) {
    const stuck = await findAll(context.payload, { collection, where: isStuck(runId) })
    for (const item of stuck) await tryAgain(context, { collection, item })
  }
}

function isStuck(runId?: string): Where {
  const isInTrouble = { trouble: { exists: true } }
  return runId ? { and: [{ runId: { equals: runId } }, isInTrouble] } : isInTrouble
}

type Place = { runId: string; seats: number; trouble?: string | null }

async function findPlaces(payload: Payload, runId?: string): Promise<Place[]> {
  const asked = { where: isStuck(runId), sort: 'troubleSince' }
  const holds: Hold[] = await findAll(payload, { collection: 'holds', ...asked })
  const bookings: Booking[] = await findAll(payload, { collection: 'bookings', ...asked })
  return [...holds, ...bookings.map((booking) => ({ ...booking, seats: 1 }))]
}

/** Of a date that is in the trash, or gone, too. */
async function findLabels(payload: Payload, runIds: string[]): Promise<Map<string, string>> {
  const where = { id: { in: runIds } }
  const runs: CourseRun[] =
    runIds.length > 0 ? await findAll(payload, { collection: 'course-runs', where }) : []
  const labelOf = (id: string) => runs.find((run) => run.id === id)?.label ?? 'a date that is gone'
  return new Map(runIds.map((id) => [id, labelOf(id)]))
}
