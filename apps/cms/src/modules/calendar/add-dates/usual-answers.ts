import type { Course, CourseRun } from '@lectern/shared/contract/payload-types'
import { pence } from '@lectern/shared/money/pence'
import { poundsAsTyped } from '@lectern/shared/money/parse-pounds'
import { daysBetween } from '@lectern/shared/time/calendar-day'
import type { PayloadRequest } from 'payload'

import { idOf, isDocumentId } from '@cms/database/document-ids'
import { deskTime } from '../entry'
import type { SeriesAnswers } from './answers'

/** How a course is usually taught: as long as it is, and otherwise like its last date. */
export async function usualAnswers(
  { payload }: PayloadRequest,
  { id, durationDays }: Pick<Course, 'id' | 'durationDays'>,
): Promise<Partial<SeriesAnswers>> {
  const { docs } = await payload.db.find<CourseRun>({
    collection: 'course-runs',
    where: { and: [{ course: { equals: id } }, { deletedAt: { exists: false } }] },
    sort: ['-startsAt', 'id'],
    limit: 1,
    pagination: false,
  })
  const daysEach = String(Math.min(Math.max(1, Math.ceil(durationDays)), 10))
  const [last] = docs
  return last ? { ...likeDate(last), daysEach } : { daysEach }
}

/** Everything but the days, from a date that is copied; null where there is no such date. */
export async function answersOfCopy(
  { payload }: PayloadRequest,
  runId: string,
): Promise<{ answers: Partial<SeriesAnswers>; hasOwnPattern: boolean } | null> {
  if (!isDocumentId(payload, runId)) return null
  const run = await payload.db.findOne<CourseRun>({
    collection: 'course-runs',
    where: { and: [{ id: { equals: runId } }, { deletedAt: { exists: false } }] },
  })
  if (!run) return null
  const hasOwnPattern = !isInOneGo(run)
  return {
    hasOwnPattern,
    answers: {
      ...likeDate(run),
      course: idOf(run.course),
      rhythm: 'once',
      times: '1',
      trainers: (run.trainers ?? []).map(idOf).join(),
      price: run.priceNetPence == null ? '' : poundsAsTyped(pence(run.priceNetPence)),
      daysEach: hasOwnPattern ? '1' : String(run.days.length),
    },
  }
}

function likeDate(run: CourseRun): Partial<SeriesAnswers> {
  const [first] = run.days
  return {
    ...(first && { from: deskTime(first.from), until: deskTime(first.until) }),
    place: run.delivery === 'online' ? 'online' : run.venue ? idOf(run.venue) : '',
    timeZone: run.timeZone,
    places: String(run.capacity),
    minimum: run.minimumPlaces ? String(run.minimumPlaces) : '',
    joiningInstructions: run.joiningInstructions ?? '',
    onlineLink: run.onlineLink ?? '',
  }
}

/** Days one after the other, all of them at the same hours and place: what the sentence can say. */
function isInOneGo({ days }: CourseRun): boolean {
  return days.every((day, index) => {
    const before = days[index - 1]
    const isNext = !before || daysBetween(before.day, day.day) === 1
    const isAlike = day.from === days[0]?.from && day.until === days[0].until
    return isNext && isAlike && !day.delivery && !day.venue && !day.trainers?.length
  })
}
