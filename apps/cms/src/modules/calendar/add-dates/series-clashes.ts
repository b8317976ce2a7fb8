import type { CourseRun } from '@lectern/shared/contract/payload-types'
import type { Occupation } from '@lectern/shared/time/clashes'
import { overlaps, periodOf } from '@lectern/shared/time/course-days'
import type { PayloadRequest } from 'payload'

import { idOf } from '@cms/database/document-ids'
import {
  clashPairs,
  duringAny,
  occupationOf,
  occupying,
  occupyingFields,
  type ClashPair,
} from '../../catalogue'
import type { Named } from '../load-named'
import { partsOf, type SeriesAnswers } from './answers'
import { daysOf, type ProposedDate } from './propose-dates'
import type { When } from './read-series'

export interface SeriesClash {
  /** "Grace Adeyemi is needed by Listening — 4 Mar 2031, Leeds" */
  words: string
  /** Of the date by its first day, which it is called by until it is made; null: the course is on already. */
  pair: ClashPair | null
}

/** By the first day of the date. */
export type SeriesClashes = ReadonlyMap<string, SeriesClash[]>

interface Asked {
  answers: SeriesAnswers
  when: When
  dates: readonly ProposedDate[]
  named: Named
}

/** Who or what the dates that would be made want together with dates that there are. */
export async function findSeriesClashes(
  req: Pick<PayloadRequest, 'payload'>,
  { answers, when, dates, named }: Asked,
): Promise<SeriesClashes> {
  const others = await findOthers(req, dates, when)
  const course = named.courses.get(answers.course)
  const place = answers.place === 'online' ? null : answers.place
  return new Map(
    dates.map((date) => {
      const own = occupationOf(
        {
          id: date.first,
          days: daysOf(date, when),
          timeZone: when.timeZone,
          delivery: place === null ? 'online' : 'venue',
          venue: place,
          trainers: partsOf(answers.trainers),
        },
        course,
      )
      return [date.first, clashesWith(own, { answers, named, others })]
    }),
  )
}

const select = {
  label: true,
  course: true,
  ...occupyingFields,
} as const

type Other = Pick<CourseRun, 'id' | keyof typeof select>

/** Dates that take place on one of these, whatever they are about. */
async function findOthers(
  { payload }: Pick<PayloadRequest, 'payload'>,
  dates: readonly ProposedDate[],
  { from, until, timeZone }: When,
): Promise<Other[]> {
  const periods = dates.map((date) => periodOf({ days: daysOf(date, { from, until }), timeZone }))
  if (periods.length === 0) return []
  const { docs } = await payload.db.find<Other>({
    collection: 'course-runs',
    where: { and: [occupying(), duringAny(periods)] },
    select,
    sort: ['startsAt', 'id'],
    pagination: false,
    limit: 0,
  })
  return docs
}

interface Compared {
  answers: SeriesAnswers
  named: Named
  others: readonly Other[]
}

function clashesWith(own: Occupation, { answers, named, others }: Compared): SeriesClash[] {
  const labels = new Map(others.map(({ id, label }) => [id, label ?? '']))
  const occupations = others.map((run) => named.occupationOf(run))
  const found = clashPairs(own, occupations).map((pair) => ({
    words: wordsOf(pair, named, labels.get(pair.otherId) ?? ''),
    pair,
  }))
  const twice = others.filter(
    (run) => idOf(run.course) === answers.course && isDuring(own, named.occupationOf(run)),
  )
  return [
    ...found,
    ...twice.map(({ label }) => ({
      words: `The course is on already: ${label ?? ''}`,
      pair: null,
    })),
  ]
}

function wordsOf({ kind, subjectId }: ClashPair, named: Named, label: string): string {
  return kind === 'trainer'
    ? `${named.trainers.get(subjectId)?.name ?? 'Somebody'} is needed by ${label}`
    : `The room at ${named.venues.get(subjectId)?.name ?? 'this place'} is taken by ${label}`
}

function isDuring(own: Occupation, other: Occupation): boolean {
  return own.days.some((day) => other.days.some((each) => overlaps(each, day)))
}
