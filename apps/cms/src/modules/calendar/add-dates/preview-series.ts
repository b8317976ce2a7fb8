import type { FieldProblem } from '@lectern/shared/contract/problem'
import { formatPence } from '@lectern/shared/money/format'
import { pence } from '@lectern/shared/money/pence'
import { calendarDayIn, type CalendarDay } from '@lectern/shared/time/calendar-day'
import { daysText } from '@lectern/shared/time/days-text'
import type { PayloadRequest } from 'payload'

import { idOf } from '@cms/database/document-ids'
import { holidayOn } from '../choose-entries'
import type { CourseNamed, Named } from '../load-named'
import type { SeriesAnswers } from './answers'
import { daysOf, proposeDates, type ProposedDate } from './propose-dates'
import { readSeries } from './read-series'
import { findSeriesClashes, type SeriesClashes } from './series-clashes'
import { usualAnswers } from './usual-answers'

export interface PreviewDate {
  first: CalendarDay
  /** "Tuesday 2 March 2027", "2 to 3 March 2027" */
  words: string
  /** The bank holiday for which it is left out. */
  leftOut: string | null
  /** What else to know of it: "In the past". */
  notes: string[]
  clashes: PreviewClash[]
}

export interface PreviewClash {
  /** Who or what is wanted by another date at once. */
  words: string
  /** A name for it, to say that it is intended; null where nobody is asked about it later. */
  mark: string | null
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
  const clashes = await findSeriesClashes(req, { answers, when, dates: kept, named })
  const today = calendarDayIn(now)
  return {
    problems: isOverlapping ? [...problems, overlapping] : problems,
    dates: dates.map((date) => ({
      first: date.first,
      words: daysText({ days: daysOf(date, when) }),
      leftOut: date.leftOut,
      notes: date.leftOut === null ? notesOn(date, today) : [],
      clashes: clashesOn(date, clashes),
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

function clashesOn({ first }: ProposedDate, clashes: SeriesClashes): PreviewClash[] {
  const ofDate = clashes.get(first) ?? []
  return ofDate.map(({ words, pair }) => ({ words, mark: pair?.mark ?? null }))
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
