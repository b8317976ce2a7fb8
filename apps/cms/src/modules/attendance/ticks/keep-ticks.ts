import type { Attendance, Booking, CourseRun } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { compareAndSet } from '@cms/database/compare-and-set'
import { insertOnce } from '@cms/database/insert-once'
import type { Context } from '../../orders'
import { findPlaces } from './find-places'
import type { Tick, TickKept, TickOutcome } from './tick'

interface Ticking {
  run: Pick<CourseRun, 'id' | 'days'>
  ticks: readonly Tick[]
  /** Who ticks, in words. */
  by: string
}

/**
 * Keeps ticks of one date. Of two for the same person and day the later one stands, in whatever order they
 * arrive; a tick that arrives again changes nothing.
 */
export async function keepTicks(context: Context, ticking: Ticking): Promise<TickKept[]> {
  const { run, ticks, by } = ticking
  if (ticks.length === 0) return []
  const places = new Map(
    (await findPlaces(context.payload, run.id)).map((place) => [place.id, place]),
  )
  const kept: TickKept[] = []
  for (const tick of ticks) {
    const place = places.get(tick.bookingId)
    const isOnThisDate = place && run.days.some(({ day }) => day === tick.day)
    const outcome = isOnThisDate
      ? await keepTick(context, { place, tick, by })
      : ('not-on-this-date' as const)
    kept.push({ tickId: tick.tickId, outcome })
  }
  return kept
}

async function keepTick(
  { payload, now }: Context,
  { place, tick, by }: { place: Booking; tick: Tick; by: string },
): Promise<TickOutcome> {
  const { day, isPresent, tickId } = tick
  const key = [place.id, place.runId, day].join('/')
  const at = notAfter(tick.at, now)
  const data = { isPresent, at, by, tickId }
  const { orderId } = place
  const inserted = await insertOnce<'attendances'>(payload, {
    collection: 'attendances',
    data: {
      ...data,
      key,
      day,
      bookingId: place.id,
      runId: place.runId,
      orderId,
      belongsTo: orderId,
    },
  })
  if (inserted) return 'kept'
  const changed = await compareAndSet(payload, {
    collection: 'attendances',
    where: { and: [{ key: { equals: key } }, { at: { less_than: at } }] },
    data,
  })
  return changed || (await isThere(payload, { key, tickId })) ? 'kept' : 'older'
}

/** A clock that is ahead would win for as long as it is ahead. */
function notAfter(at: string, now: Date): string {
  return new Date(Math.min(Date.parse(at), now.getTime())).toISOString()
}

async function isThere(
  payload: Payload,
  { key, tickId }: { key: string; tickId: string },
): Promise<boolean> {
  const found = await payload.db.findOne<Attendance>({
    collection: 'attendances',
    where: { key: { equals: key } },
  })
  return found?.tickId === tickId
}
