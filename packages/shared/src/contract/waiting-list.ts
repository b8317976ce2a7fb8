import { z } from 'zod'

import { maxPlacesPerLine } from '../basket/limits'
import { cleanLine, narrow } from '../typed/clean-text'
import { bookerLimits } from './checkout-forms'
import { documentIdSchema, momentSchema } from './field-schemas'
import { courseDateSchema } from './placed-order'
import { emailAddress, optional, personName, singleLine, telephoneNumber } from './typed-fields'

/** Addresses at the CMS. `token` is the signed, unguessable name of one place on a list. */
export const waitingListPaths = {
  /** GET → `waitingDateSchema` | 404 for what the public does not see */
  date: (runId: string) => `/api/places-wanted/dates/${runId}`,
  /** POST `placesRequestSchema` → 200, alike for every address | 400 fields | 409 'cannot-wait' */
  requests: '/api/places-wanted/requests',
  /** GET → `placeWantedSchema` */
  place: (token: string) => `/api/places-wanted/by-token/${token}`,
  /** POST, empty → `placeWantedSchema`, which says whether it was still possible */
  confirmation: (token: string) => `/api/places-wanted/by-token/${token}/confirmation`,
  /** POST, empty → `placeWantedSchema` */
  departure: (token: string) => `/api/places-wanted/by-token/${token}/departure`,
} as const

const countMessage = `Enter how many places you want, from 1 to ${maxPlacesPerLine}`

/** Asks for places together on a full date. Nobody waits before the letter that follows is answered. */
export const placesRequestSchema = z.object({
  runId: documentIdSchema,
  name: personName({
    label: 'Name',
    maxCharacters: bookerLimits.name,
    missing: 'Enter your name',
  }),
  email: emailAddress({
    label: 'E-mail address',
    maxCharacters: bookerLimits.email,
    missing: 'Enter your e-mail address',
  }),
  phone: optional(telephoneNumber({ label: 'Phone number', maxCharacters: bookerLimits.phone })),
  count: z.preprocess(
    (typed) => (typeof typed === 'string' ? wholeNumber(typed) : typed),
    z.int(countMessage).min(1, countMessage).max(maxPlacesPerLine, countMessage),
  ),
  /** A field that people do not see: whoever fills it in is a program. */
  website: optional(singleLine({ label: 'Website', maxCharacters: 300 })),
})
export type PlacesRequest = z.infer<typeof placesRequestSchema>

/** Also as "２". */
function wholeNumber(typed: string): number {
  const digits = narrow(cleanLine(typed))
  return /^\d{1,4}$/.test(digits) ? Number(digits) : Number.NaN
}

/** Whether the list of a date can be joined at this moment; the other words say why not. */
export const waitingStandings = [
  'can-wait',
  'places-free',
  'too-late',
  'not-offered',
  'closed',
  'cancelled',
  'past',
] as const
export type WaitingStanding = (typeof waitingStandings)[number]

const listedDate = {
  courseTitle: z.string(),
  courseSlug: z.string(),
  date: courseDateSchema,
  standing: z.enum(waitingStandings),
  terms: z.object({
    offerHours: z.number().positive(),
    reservationHours: z.number().nonnegative(),
    closingHours: z.number().nonnegative(),
  }),
}

export const waitingDateSchema = z.object({
  ...listedDate,
  placesLeft: z.int().nonnegative(),
  /** More than these together nobody is ever offered. */
  mostTogether: z.int().positive(),
})
export type WaitingDate = z.infer<typeof waitingDateSchema>

export const placeWantedStates = [
  'unconfirmed',
  'waiting',
  'offered',
  'booked',
  'lapsed',
  'left',
  'called-off',
  'over',
] as const

export const placeWantedSchema = z.object({
  token: z.string(),
  state: z.enum(placeWantedStates),
  name: z.string(),
  count: z.int().positive(),
  /** `null` when there is nothing left to say of the date. */
  listed: z.object(listedDate).nullable(),
  /** Until when an unconfirmed place can be confirmed. */
  confirmBy: momentSchema,
  /** Of whoever waits, from 1. */
  position: z.int().positive().nullable(),
  /** Free places that are kept together for this one until there are enough. */
  keptUntil: momentSchema.nullable(),
  /** The order that holds the places which are offered, or in which they were booked. */
  order: z.object({ token: z.string(), until: momentSchema.nullable() }).nullable(),
})
export type PlaceWanted = z.infer<typeof placeWantedSchema>
