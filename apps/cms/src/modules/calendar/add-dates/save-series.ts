import type { FieldProblem } from '@lectern/shared/contract/problem'
import type { CalendarDay } from '@lectern/shared/time/calendar-day'
import { createLocalReq, type Payload, type PayloadRequest, type ValidationError } from 'payload'

import { keyedDocumentId } from '@cms/database/document-ids'
import { forgetOldKeys } from '@cms/database/forget-old-keys'
import { inOneTransaction } from '@cms/database/in-one-transaction'
import { isValidationError } from '@cms/database/is-validation-error'
import { Refusal } from '@cms/http/refusal'
import type { SeriesAnswers, Slot } from './answers'
import { daysOf, overlapping } from './preview-series'
import { proposeDates, type ProposedDate } from './propose-dates'
import { readSeries, type Series } from './read-series'

/** Open dates stand on the website at once. */
export type SeriesStatus = 'open' | 'hidden'

export interface SavedSeries {
  status: SeriesStatus
  /** In order of time. */
  dates: { id: string; first: CalendarDay }[]
}

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
  { payload, user }: Pick<PayloadRequest, 'payload' | 'user'>,
  { answers, status, attempt, now }: Wanted,
): Promise<SavedSeries> {
  const series = seriesOf(answers)
  const dates = keptDates(series)
  const key = attempt === null ? null : `${prefix}${attempt}`
  const before = key === null ? null : await payload.kv.get<SavedSeries>(key)
  if (before) return before
  await forgetOldKeys(payload, { prefix, now })
  try {
    return await inOneTransaction(payload, async ({ transactionID }) => {
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
  } catch (error) {
    if (!isValidationError(error)) throw error
    // Of two presses at one moment the second finds the name taken, and nothing of it is written.
    const other = key === null ? null : await payload.kv.get<SavedSeries>(key)
    if (other) return other
    throw refusalBySlots(error)
  }
}

const prefix = 'added-dates/'

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
  const { courseId, venueId, trainerIds, places, pricePence, timeZone } = series
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
      priceNetPence: pricePence,
      joiningInstructions: series.joiningInstructions,
      onlineLink: venueId === null ? series.onlineLink : '',
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
  priceNetPence: 'price',
  joiningInstructions: 'joiningInstructions',
  onlineLink: 'onlineLink',
}
