import type {
  DateFieldValidation,
  NumberFieldSingleValidation,
  RelationshipFieldSingleValidation,
  TextFieldSingleValidation,
} from 'payload'

import { countPlacesTaken } from '../../seats'

type RunForm = Partial<Record<'startsAt' | 'delivery', unknown>>

/** Places of one date. */
export const maxCapacity = 500

export const refuseClosingAfterStart: DateFieldValidation = (value, { data }) => {
  const closing = momentOf(value)
  const start = momentOf((data as RunForm).startsAt)
  if (closing === null || start === null) return true
  return closing <= start
    ? true
    : 'Booking cannot close after the course has begun. Choose an earlier time or leave it empty.'
}

export const refuseMissingVenue: RelationshipFieldSingleValidation = (value, { data }) =>
  (data as RunForm).delivery === 'online' || value
    ? true
    : 'Please choose a venue, or “Online” above.'

export const refuseOddLink: TextFieldSingleValidation = (value) =>
  !value || (/^https:\/\//i.test(value) && URL.canParse(value))
    ? true
    : 'Please type a full address that begins with https://.'

/** Also refuses fewer places than are held or booked: everybody who has one keeps it. */
export const refuseOddCapacity: NumberFieldSingleValidation = async (capacity, { id, req }) => {
  if (!isCapacity(capacity)) {
    return `Please type a whole number of places from 1 to ${maxCapacity}.`
  }
  const taken = typeof id === 'string' ? await countPlacesTaken(req.payload, id) : 0
  return capacity >= taken ? true : placesTakenMessage(taken)
}

export function placesTakenMessage(taken: number): string {
  return `${placesTakenWords(taken)} on this date, so it cannot have fewer. Type ${taken} or more, or cancel bookings first.`
}

/** "One place is taken", "3 places are taken" */
export function placesTakenWords(taken: number): string {
  return `${taken === 1 ? 'One place is' : `${taken} places are`} taken`
}

function isCapacity(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= maxCapacity
}

function momentOf(value: unknown): number | null {
  if (!(value instanceof Date) && typeof value !== 'string') return null
  const moment = new Date(value).getTime()
  return Number.isNaN(moment) ? null : moment
}
