import type { Course, CourseRun, Trainer, Venue } from '@lectern/shared/contract/payload-types'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import type { Period } from '@lectern/shared/time/course-days'
import { whenText } from '@lectern/shared/time/days-text'
import { clockTimeIn } from '@lectern/shared/time/moment-text'
import type { Payload } from 'payload'

import { idOf } from '@cms/database/document-ids'
import { findAll } from '@cms/database/find-all'
import { findByIds } from '@cms/database/find-by-ids'
import { findStanding, type Said } from '@cms/modules/decisions'
import { clashPairs, clashPairsAmong, type ClashPair } from './clash-pairs'
import { duringAny, occupationOf, occupying } from './occupation'

/** A clash in words for staff. A warning, and no more: one trainer may well look in on two dates. */
export interface FoundClash {
  mark: string
  otherId: string
  /** One sentence for each time at which both want the same. */
  words: string[]
  /** "Grace Adeyemi is down for two dates at once: Listening — 4 Mar 2031, Leeds, and …" */
  summary: string
  /** That it is meant to be so, where somebody has said so. */
  intended: Said | null
}

/** Who or what is wanted by this date and by another at once. */
export async function findClashes(payload: Payload, run: CourseRun): Promise<FoundClash[]> {
  if (isOff(run)) return []
  const others = await findRunsDuring(payload, run)
  const occupation = await occupationsOf(payload, [run, ...others])
  return inWords(payload, [run, ...others], clashPairs(occupation(run), others.map(occupation)))
}

/** Those of all dates that take place in a time, each once, that nobody has said to be intended. */
export async function findUnintendedClashes(
  payload: Payload,
  period: Period,
): Promise<(FoundClash & { runId: string; first: Period })[]> {
  const runs = await findAll(payload, {
    collection: 'course-runs',
    where: { and: [duringAny([period]), occupying()] },
    sort: ['startsAt', 'id'],
  })
  const occupation = await occupationsOf(payload, runs)
  const pairs = clashPairsAmong(runs.map(occupation))
  const found = await inWords(payload, runs, pairs)
  return pairs.flatMap(({ ownId, during: [first] }, index) => {
    const clash = found[index]
    return clash && first && !clash.intended ? [{ ...clash, runId: ownId, first }] : []
  })
}

function isOff({ status, deletedAt }: CourseRun): boolean {
  return status === 'cancelled' || Boolean(deletedAt)
}

function findRunsDuring(payload: Payload, { id, startsAt, endsAt }: CourseRun) {
  return findAll(payload, {
    collection: 'course-runs',
    where: {
      and: [{ id: { not_equals: id } }, duringAny([{ startsAt, endsAt }]), occupying()],
    },
    sort: ['startsAt', 'id'],
  })
}

async function occupationsOf(payload: Payload, runs: readonly CourseRun[]) {
  const courses = await findByIds<Course>(payload, {
    collection: 'courses',
    ids: runs.map(({ course }) => idOf(course)),
  })
  return (run: CourseRun) => occupationOf(run, courses.get(idOf(run.course)))
}

async function inWords(
  payload: Payload,
  runs: readonly CourseRun[],
  pairs: readonly ClashPair[],
): Promise<FoundClash[]> {
  const byId = new Map(runs.map((run) => [run.id, run]))
  const labelOf = (id: string) => byId.get(id)?.label ?? id
  const [nameOf, standing] = await Promise.all([
    namesIn(payload, pairs),
    findStanding(
      payload,
      pairs.map(({ mark }) => mark),
    ),
  ])
  return pairs.map((pair) => {
    const { kind, ownId, otherId, during, mark } = pair
    const [name, zone] = [nameOf(pair), byId.get(ownId)?.timeZone ?? 'Europe/London']
    const wanted =
      kind === 'trainer' ? `${name} is also needed` : `The same room at ${name} is also taken`
    const both = `${labelOf(ownId)}, and ${labelOf(otherId)}`
    return {
      mark,
      otherId,
      words: during.map(
        (period) => `${wanted} by ${labelOf(otherId)}: ${periodText(period, zone)}.`,
      ),
      summary:
        kind === 'trainer'
          ? `${name} is down for two dates at once: ${both}`
          : `Two dates want the same room at ${name} at once: ${both}`,
      intended: standing.get(mark) ?? null,
    }
  })
}

async function namesIn(payload: Payload, pairs: readonly ClashPair[]) {
  const idsOf = (wanted: ClashPair['kind']) =>
    pairs.flatMap(({ kind, subjectId }) => (kind === wanted ? subjectId : []))
  const [trainers, venues] = await Promise.all([
    findByIds<Trainer>(payload, { collection: 'trainers', ids: idsOf('trainer') }),
    findByIds<Venue>(payload, { collection: 'venues', ids: idsOf('room') }),
  ])
  return ({ kind, subjectId }: ClashPair) =>
    (kind === 'trainer' ? trainers : venues).get(subjectId)?.name ?? 'Somebody'
}

function periodText({ startsAt, endsAt }: Period, timeZone: string): string {
  const day = calendarDayIn(new Date(startsAt), timeZone)
  const [from, until] = [clockTimeIn(startsAt, timeZone), clockTimeIn(endsAt, timeZone)]
  return whenText({ days: [{ day, from, until }], timeZone })
}
