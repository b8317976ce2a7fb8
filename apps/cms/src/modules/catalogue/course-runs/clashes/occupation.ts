import { placeOfDay } from '@lectern/shared/booking/day-place'
import type { Course, CourseRun, Venue } from '@lectern/shared/contract/payload-types'
import type { Occupation } from '@lectern/shared/time/clashes'
import { periodOfDay, type Period } from '@lectern/shared/time/course-days'
import type { Where } from 'payload'

import { idOf } from '@cms/database/document-ids'

/** Of a date, what says who and what it needs, and when. */
export const occupyingFields = {
  timeZone: true,
  days: {
    day: true,
    from: true,
    until: true,
    delivery: true,
    venue: true,
    room: true,
    trainers: true,
  },
  delivery: true,
  venue: true,
  trainers: true,
} as const

export type Occupying = Pick<CourseRun, 'id' | keyof typeof occupyingFields>

/** Day by day, in the order of its days. */
export function occupationOf(
  run: Occupying,
  course: Pick<Course, 'trainers'> | undefined,
): Occupation {
  return {
    runId: run.id,
    days: run.days.map((day) => {
      const { venue } = placeOfDay<string | Venue>(run, day)
      return {
        ...periodOfDay(day, run.timeZone),
        trainerIds: trainersOf([day.trainers, run.trainers, course?.trainers]),
        room: venue ? { venueId: idOf(venue), name: day.room ?? '' } : null,
      }
    }),
  }
}

/** Dates that need somebody or something, whether the public sees them or not. */
export function occupying(): Where {
  return { and: [{ status: { not_equals: 'cancelled' } }, { deletedAt: { exists: false } }] }
}

/** Dates that last through a part of one of these at least. */
export function duringAny(periods: readonly Period[]): Where {
  return {
    or: periods.map(({ startsAt, endsAt }): Where => ({
      and: [{ startsAt: { less_than: endsAt } }, { endsAt: { greater_than: startsAt } }],
    })),
  }
}

/** Of a day, or of its date, or of its course: the first who say who teaches. */
function trainersOf(choices: CourseRun['trainers'][]): string[] {
  const chosen = choices.find((trainers) => trainers && trainers.length > 0)
  return (chosen ?? []).map(idOf)
}
