import type { Course, CourseRun } from '@lectern/shared/contract/payload-types'
import type { Payload, Where } from 'payload'

import { idOf } from '@cms/database/document-ids'
import { findAll } from '@cms/database/find-all'
import { findByIds } from '@cms/database/find-by-ids'
import { occupationOf } from '../catalogue'
import { loadJoiningPapers, whereOnDay, type WhereToJoin } from '../letters'
import { readSeatCounts } from '../seats'

/** What somebody who teaches has to know of a date: nothing of whoever comes but how many they are. */
export interface TrainerDate {
  run: CourseRun
  title: string
  isCalledOff: boolean
  booked: number
  /** The days that they teach, each by its place among all of the date. */
  days: TaughtDay[]
}

export interface TaughtDay {
  index: number
  day: CourseRun['days'][number]
  where: WhereToJoin
}

/** So many milliseconds of the past stay in a calendar. */
const keptMilliseconds = 90 * 24 * 60 * 60_000

/** In order of time: dates that somebody teaches, on one day at least, hidden ones among them. */
export async function findTrainerDates(
  payload: Payload,
  { trainerId, now }: { trainerId: string; now: Date },
): Promise<TrainerDate[]> {
  const since = new Date(now.getTime() - keptMilliseconds).toISOString()
  const runs = await findAll(payload, {
    collection: 'course-runs',
    where: {
      and: [
        { endsAt: { greater_than: since } },
        { deletedAt: { exists: false } },
        await mayBeTaughtBy(payload, trainerId),
      ],
    },
    sort: ['startsAt', 'id'],
  })
  const courses = await findByIds<Course>(payload, {
    collection: 'courses',
    ids: runs.map(({ course }) => idOf(course)),
  })
  const taught = runs.flatMap((run) => {
    const { days } = occupationOf(run, courses.get(idOf(run.course)))
    const indexes = [...run.days.keys()].filter((index) =>
      days[index]?.trainerIds.includes(trainerId),
    )
    return indexes.length > 0 ? [{ run, indexes }] : []
  })
  const own = taught.map(({ run }) => run)
  const [papers, seats] = await Promise.all([
    loadJoiningPapers(
      payload,
      own.map(({ id, delivery, days }) => ({ runId: id, delivery, days })),
    ),
    readSeatCounts(
      payload,
      own.map(({ id }) => id),
    ),
  ])
  return taught.map(({ run, indexes }, place) => ({
    run,
    title: courses.get(idOf(run.course))?.title ?? 'Course',
    isCalledOff: run.status === 'cancelled',
    booked: seats.get(run.id)?.booked ?? 0,
    days: indexes.flatMap((index) => {
      const [day, ofDate] = [run.days[index], papers[place]]
      return day && ofDate ? [{ index, day, where: whereOnDay(ofDate, index) }] : []
    }),
  }))
}

/** Whoever is named by a date, one of its days or its course: more than they teach, and far less than everything. */
async function mayBeTaughtBy(payload: Payload, trainerId: string): Promise<Where> {
  const isNamed = { in: [trainerId] }
  const courses = await findAll(payload, { collection: 'courses', where: { trainers: isNamed } })
  return {
    or: [
      { trainers: isNamed },
      { 'days.trainers': isNamed },
      { course: { in: courses.map(({ id }) => id) } },
    ],
  }
}
