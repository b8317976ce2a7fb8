import type { FieldProblem } from '@lectern/shared/contract/problem'
import type { CalendarDay } from '@lectern/shared/time/calendar-day'
import { createLocalReq, type Payload, type PayloadRequest, type ValidationError } from 'payload'

import { keyedDocumentId } from '@cms/database/document-ids'
import { forgetOldKeys } from '@cms/database/forget-old-keys'
import { inOneTransaction } from '@cms/database/in-one-transaction'
import { isValidationError } from '@cms/database/is-validation-error'
import { Refusal } from '@cms/http/refusal'
import { ofDate } from '../../catalogue'
import { decide } from '../../decisions'
import { loadNamed } from '../load-named'
import type { SeriesAnswers, Slot } from './answers'
import { overlapping } from './preview-series'
import { daysOf, proposeDates, type ProposedDate } from './propose-dates'
import { loadEnquiry } from './load-enquiry'
import { readSeries, type Series } from './read-series'
import { findSeriesClashes, type SeriesClashes } from './series-clashes'

/** Open dates stand on the website at once. */
export type SeriesStatus = 'open' | 'hidden'

export interface SavedSeries {
  status: SeriesStatus
  /** In order of time. */
  dates: { id: string; first: CalendarDay }[]
}

type Asked = Pick<PayloadRequest, 'payload' | 'user'>

interface Wanted {
  answers: SeriesAnswers
  status: SeriesStatus
  /** Its name; what was made under it is not made again. */
  attempt: string | null
  now: Date
}

/**
 * Makes all dates of the sentence, or none of them, and notes in the same transaction that it was done.
 *
 * @throws Refusal with what is wrong, slot by slot
 */
export async function saveSeries(
  asked: Asked,
  { answers, status, attempt, now }: Wanted,
): Promise<SavedSeries> {
  const { payload, user } = asked
  const series = await withEnquiry(asked, seriesOf(answers))
  const dates = keptDates(series)
  const key = attempt === null ? null : `${prefix}${attempt}`
  const before = key === null ? null : await payload.kv.get<SavedSeries>(key)
  if (before) return before
  await forgetOldKeys(payload, { prefix, now })
  const clashes = await intendedClashes(asked, { answers, series, dates })
  try {
    const saved = await inOneTransaction(payload, async ({ transactionID }) => {
      const within = { ...(transactionID !== undefined && { transactionID }) }
      const req = await createLocalReq({ ...(user && { user }), req: within }, payload)
      const made: SavedSeries = { status, dates: [] }
      for (const date of dates) {
        const { id } = await createDate(req, { series, date, status })
        made.dates.push({ id, first: date.first })
      }
      if (key !== null) await noteAsDone(payload, { key, made, req })
      return made
    })
    await noteAsIntended(asked, { saved, clashes, now })
    return saved
  } catch (error) {
    if (!isValidationError(error)) throw error
    // Of two presses at one moment the second finds the name taken, and nothing of it is written.
    const other = key === null ? null : await payload.kv.get<SavedSeries>(key)
    if (other) return other
    throw refusalBySlots(error)
  }
}

const prefix = 'added-dates/'

/** An enquiry that is deleted, or that this person may not read, is no enquiry. */
async function withEnquiry(req: Asked, series: Series): Promise<Series> {
  const found = series.enquiryId === null ? null : await loadEnquiry(req, series.enquiryId)
  return { ...series, enquiryId: found?.id ?? null }
}

interface Intending {
  answers: SeriesAnswers
  series: Series
  dates: readonly ProposedDate[]
}

/** Of the clashes that there are now, those of which it was said that they are meant to be so. */
async function intendedClashes(
  req: Asked,
  { answers, series, dates }: Intending,
): Promise<SeriesClashes> {
  if (series.intended.length === 0) return new Map()
  const named = await loadNamed(req)
  const clashes = await findSeriesClashes(req, { answers, when: series, dates, named })
  const isIntended = (mark: string | undefined) => Boolean(mark && series.intended.includes(mark))
  return new Map(
    [...clashes].map(([first, ofDate]) => [
      first,
      ofDate.filter(({ pair }) => isIntended(pair?.mark)),
    ]),
  )
}

interface Intended {
  saved: SavedSeries
  clashes: SeriesClashes
  now: Date
}

/** Once the dates are there, under their ids. What a crash leaves out is asked once more. */
async function noteAsIntended(
  { payload, user }: Asked,
  { saved, clashes, now }: Intended,
): Promise<void> {
  for (const { id: runId, first } of saved.dates) {
    for (const { words, pair } of clashes.get(first) ?? []) {
      if (!pair) continue
      const about = { about: ofDate(pair, runId).mark, runId, otherRunId: pair.otherId }
      await decide(payload, { ...about, text: `Intended: ${words}`, by: user?.name ?? '', now })
    }
  }
}

function seriesOf(answers: SeriesAnswers): Series {
  const { series, problems } = readSeries(answers)
  if (!series) throw new Refusal('invalid-fields', { fields: problems })
  return series
}

function keptDates(series: Series): ProposedDate[] {
  const { dates, isOverlapping } = proposeDates(series)
  if (isOverlapping) throw new Refusal('invalid-fields', { fields: [overlapping] })
  const kept = dates.filter(
    ({ first, leftOut }) => leftOut === null && !series.without.includes(first),
  )
  if (kept.length === 0) throw new Refusal('invalid-fields', { fields: [nothingTicked] })
  return kept
}

const nothingTicked: FieldProblem = { path: 'without', message: 'Please tick one date at least.' }

interface Made {
  series: Series
  date: ProposedDate
  status: SeriesStatus
}

function createDate(req: PayloadRequest, { series, date, status }: Made) {
  const { courseId, venueId, trainerIds, places, minimum, pricePence, timeZone } = series
  return req.payload.create({
    collection: 'course-runs',
    data: {
      course: courseId,
      days: daysOf(date, series),
      ...workedOutFromDays,
      timeZone,
      delivery: venueId === null ? 'online' : 'venue',
      venue: venueId,
      trainers: trainerIds,
      capacity: places,
      minimumPlaces: minimum,
      priceNetPence: pricePence,
      joiningInstructions: series.joiningInstructions,
      onlineLink: venueId === null ? series.onlineLink : '',
      inHouseFor: series.inHouseFor,
      enquiryId: series.enquiryId,
      status,
    },
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
}

/** Payload’s types ask for them, and the collection’s hook has the last word. */
const workedOutFromDays = { startsAt: '', endsAt: '' }

interface Done {
  key: string
  made: SavedSeries
  req: PayloadRequest
}

async function noteAsDone(payload: Payload, { key, made, req }: Done): Promise<void> {
  await payload.db.create({
    collection: 'payload-kv',
    customID: keyedDocumentId(payload, key),
    data: { key, data: made },
    req,
  })
}

/** What the collection refuses, in the slot where it was typed. */
function refusalBySlots({ data }: ValidationError): Refusal {
  const fields = data.errors.map(({ path, message }) => ({ path: slotOf(path), message }))
  return new Refusal('invalid-fields', { fields })
}

function slotOf(path: string): Slot {
  const name = path.split('.').at(-1) ?? path
  return slots[name] ?? 'course'
}

const slots: Partial<Record<string, Slot>> = {
  course: 'course',
  day: 'first',
  days: 'first',
  from: 'from',
  until: 'until',
  venue: 'place',
  delivery: 'place',
  timeZone: 'timeZone',
  trainers: 'trainers',
  capacity: 'places',
  minimumPlaces: 'minimum',
  inHouseFor: 'inHouseFor',
  priceNetPence: 'price',
  joiningInstructions: 'joiningInstructions',
  onlineLink: 'onlineLink',
}
