import type { FieldProblem } from '@lectern/shared/contract/problem'
import type { CourseRun } from '@lectern/shared/contract/payload-types'
import { formatPence } from '@lectern/shared/money/format'
import { pence } from '@lectern/shared/money/pence'
import { calendarDayIn, type CalendarDay } from '@lectern/shared/time/calendar-day'
import { clashesOf, type Clash, type Occupation } from '@lectern/shared/time/clashes'
import { overlaps, periodOf } from '@lectern/shared/time/course-days'
import { daysText } from '@lectern/shared/time/days-text'
import type { PayloadRequest } from 'payload'

import { idOf } from '@cms/database/document-ids'
import { duringAny, occupationOf, occupying, occupyingFields } from '../../catalogue'
import { holidayOn } from '../choose-entries'
import type { CourseNamed, Named } from '../load-named'
import { partsOf, type SeriesAnswers } from './answers'
import { proposeDates, type ProposedDate } from './propose-dates'
import { readSeries, type When } from './read-series'
import { usualAnswers } from './usual-answers'

export interface PreviewDate {
  first: CalendarDay
  /** "Tuesday 2 March 2027", "2 to 3 March 2027" */
  words: string
  /** The bank holiday for which it is left out. */
  leftOut: string | null
  /** What else to know of it: "In the past". */
  notes: string[]
  /** Who or what is wanted by another date at once. */
  clashes: string[]
}

export interface SeriesPreview {
  problems: FieldProblem[]
  dates: PreviewDate[]
  /** Of all of them together. */
  notes: string[]
  course: CourseFacts | null
}

export interface CourseFacts {
  id: string
  /** As the last date of the course had it. */
  usual: Partial<SeriesAnswers>
  /** "£265" */
  price: string
  trainers: string[]
}

/** What the sentence would make, as far as it is written. */
export async function previewSeries(
  req: PayloadRequest,
  { answers, named, now }: { answers: SeriesAnswers; named: Named; now: Date },
): Promise<SeriesPreview> {
  const course = named.courses.get(answers.course)
  const { when, problems } = readSeries(answers)
  const facts = course ? await factsOf(req, course, named) : null
  if (!when) return { problems, dates: [], notes: [], course: facts }
  const { dates, unknownYears, isOverlapping } = proposeDates(when)
  const kept = dates.filter(({ leftOut }) => leftOut === null)
  const others = await findOthers(req, kept, when)
  const clashes = clashWords({ answers, when, course, named, others })
  const today = calendarDayIn(now)
  return {
    problems: isOverlapping ? [...problems, overlapping] : problems,
    dates: dates.map((date) => ({
      first: date.first,
      words: daysText({ days: daysOf(date, when) }),
      leftOut: date.leftOut,
      notes: date.leftOut === null ? notesOn(date, today) : [],
      clashes: date.leftOut === null ? clashes(date) : [],
    })),
    notes: [
      ...unknownYears.map(
        (year) => `The bank holidays of ${year} are not known here. Please look at these days.`,
      ),
      ...(course && course._status !== 'published' ? [notPublished] : []),
    ],
    course: facts,
  }
}

export const overlapping: FieldProblem = {
  path: 'daysEach',
  message:
    'A date would begin before the one before it is over. Take fewer days, or more time between.',
}

const notPublished = 'This course is not published yet: its dates show on the website once it is.'

/** One day or several, each at the same hours. */
export function daysOf({ days }: ProposedDate, { from, until }: Pick<When, 'from' | 'until'>) {
  return days.map((day) => ({ day, from, until }))
}

function notesOn({ days }: ProposedDate, today: CalendarDay): string[] {
  const holidays = days.map(holidayOn).filter(Boolean)
  return [...holidays, ...((days[0] ?? today) < today ? ['In the past'] : [])]
}

async function factsOf(
  req: PayloadRequest,
  course: CourseNamed,
  { trainers }: Named,
): Promise<CourseFacts> {
  return {
    id: course.id,
    usual: await usualAnswers(req, course),
    price: formatPence(pence(course.priceNetPence), 'unit-price'),
    trainers: (course.trainers ?? []).flatMap((trainer) => trainers.get(idOf(trainer))?.name ?? []),
  }
}

const select = {
  label: true,
  course: true,
  ...occupyingFields,
} as const

type Other = Pick<CourseRun, 'id' | keyof typeof select>

/** Dates that take place on one of these, whatever they are about. */
async function findOthers(
  { payload }: PayloadRequest,
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
  when: When
  course: CourseNamed | undefined
  named: Named
  others: readonly Other[]
}

function clashWords({ answers, when, course, named, others }: Compared) {
  const occupations = others.map((run) => named.occupationOf(run))
  const byId = new Map(others.map((run) => [run.id, run]))
  return (date: ProposedDate): string[] => {
    const own = occupationOf(
      {
        id: date.first,
        days: daysOf(date, when),
        timeZone: when.timeZone,
        delivery: answers.place === 'online' ? 'online' : 'venue',
        venue: answers.place === 'online' ? null : answers.place,
        trainers: partsOf(answers.trainers),
      },
      course,
    )
    const found = clashesOf(own, occupations).map((clash) =>
      wordsOf(clash, named, byId.get(clash.runId)?.label ?? ''),
    )
    const twice = others.filter(
      (run) => idOf(run.course) === answers.course && isDuring(own, named.occupationOf(run)),
    )
    return [
      ...new Set([
        ...found,
        ...twice.map(({ label }) => `The course is on already: ${label ?? ''}`),
      ]),
    ]
  }
}

function wordsOf(clash: Clash, { trainers, venues }: Named, label: string): string {
  return clash.kind === 'trainer'
    ? `${trainers.get(clash.trainerId)?.name ?? 'Somebody'} is needed by ${label}`
    : `The room at ${venues.get(clash.venueId)?.name ?? 'this place'} is taken by ${label}`
}

function isDuring(own: Occupation, other: Occupation): boolean {
  return own.days.some((day) => other.days.some((each) => overlaps(each, day)))
}
