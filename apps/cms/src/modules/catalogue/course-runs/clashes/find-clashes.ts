import type { Course, CourseRun, Trainer, Venue } from '@lectern/shared/contract/payload-types'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { clashesOf, type Clash } from '@lectern/shared/time/clashes'
import type { Period } from '@lectern/shared/time/course-days'
import { whenText } from '@lectern/shared/time/days-text'
import { clockTimeIn } from '@lectern/shared/time/moment-text'
import type { Payload } from 'payload'

import { idOf } from '@cms/database/document-ids'
import { findAll } from '@cms/database/find-all'
import { findByIds } from '@cms/database/find-by-ids'
import { duringAny, occupationOf, occupying } from './occupation'

/**
 * Who or what is wanted by this date and by another at once, in words for staff. A warning, and no more:
 * two trainers may well share a room, or one look in on both.
 */
export async function findClashes(payload: Payload, run: CourseRun): Promise<string[]> {
  if (isOff(run)) return []
  const others = await findRunsDuring(payload, run)
  const courses = await findByIds<Course>(payload, {
    collection: 'courses',
    ids: [run, ...others].map(({ course }) => idOf(course)),
  })
  const occupation = (of: CourseRun) => occupationOf(of, courses.get(idOf(of.course)))
  const clashes = clashesOf(occupation(run), others.map(occupation))
  const labels = new Map(others.map(({ id, label }) => [id, label ?? id]))
  const names = await namesIn(payload, clashes)
  return clashes.map((clash) => {
    const when = periodText(clash.during, run.timeZone)
    return `${names(clash)} by ${labels.get(clash.runId)}: ${when}.`
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

async function namesIn(payload: Payload, clashes: readonly Clash[]) {
  const trainerIds = clashes.flatMap((clash) => (clash.kind === 'trainer' ? clash.trainerId : []))
  const venueIds = clashes.flatMap((clash) => (clash.kind === 'room' ? clash.venueId : []))
  const trainers = await findByIds<Trainer>(payload, { collection: 'trainers', ids: trainerIds })
  const venues = await findByIds<Venue>(payload, { collection: 'venues', ids: venueIds })
  return (clash: Clash) =>
    clash.kind === 'trainer'
      ? `${nameOf(trainers.get(clash.trainerId))} is also needed`
      : `The same room at ${nameOf(venues.get(clash.venueId))} is also taken`
}

function nameOf(found: Trainer | Venue | undefined): string {
  return found?.name ?? 'Somebody'
}

function periodText({ startsAt, endsAt }: Period, timeZone: string): string {
  const day = calendarDayIn(new Date(startsAt), timeZone)
  const [from, until] = [clockTimeIn(startsAt, timeZone), clockTimeIn(endsAt, timeZone)]
  return whenText({ days: [{ day, from, until }], timeZone })
}
