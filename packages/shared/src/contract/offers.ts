import { z } from 'zod'

import { dateProblems } from '../offers/date-problem'
import { offerStates } from '../offers/offer-state'
import { orderStates } from '../orders/order-state'
import { checkoutLineSchema } from './checkout'
import { bookerLimits } from './checkout-forms'
import { calendarDaySchema, documentIdSchema, momentSchema } from './field-schemas'
import { quoteTotalsSchema } from './quote'
import { freeText, optional, singleLine } from './typed-fields'

/** Addresses at the CMS of an offer in writing, by the token in the letter that brought it. */
export const offerPaths = {
  /** GET → `offerPageSchema` | 404 */
  page: (token: string) => `/api/offers/by-token/${token}`,
  /** POST `offerAcceptanceSchema` → `offerAcceptedSchema` | 400 fields | 409 'price-changed' */
  acceptance: (token: string) => `/api/offers/by-token/${token}/acceptance`,
  /** POST `offerRefusalSchema` → `offerPageSchema` */
  refusal: (token: string) => `/api/offers/by-token/${token}/refusal`,
  /** GET → the offer as PDF */
  document: (token: string) => `/api/offers/by-token/${token}/document`,
} as const

export const offerWays = ['card', 'invoice'] as const
export type OfferWay = (typeof offerWays)[number]

/** `agreedGrossPence` is the total that stood beside the buttons. */
export const offerAcceptanceSchema = z.object({
  agreedGrossPence: z.int().nonnegative(),
  declarations: z.object({
    terms: z.literal(true, 'Confirm that you accept the terms of booking'),
  }),
  payBy: z.enum(offerWays, 'Say whether you pay by card or by invoice'),
  purchaseOrderNumber: optional(
    singleLine({
      label: 'Purchase order number',
      maxCharacters: bookerLimits.purchaseOrderNumber,
    }),
  ),
})
export type OfferAcceptance = z.infer<typeof offerAcceptanceSchema>

/** What came of it. `not-accepted`: why is said by the page. */
export const offerAcceptedSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('placed'), orderToken: z.string() }),
  z.object({ outcome: z.literal('payment'), redirectTo: z.url() }),
  /** The places are kept, and it can be paid in the checkout. */
  z.object({ outcome: z.literal('to-be-paid'), orderToken: z.string() }),
  z.object({ outcome: z.literal('not-accepted') }),
])
export type OfferAccepted = z.infer<typeof offerAcceptedSchema>

export const offerRefusalSchema = z.object({
  reason: optional(freeText({ label: 'Your reason', maxCharacters: 1_000 })),
})

export const offerPageSchema = z.object({
  token: z.string(),
  /** "OFF-2027-0007" */
  number: z.string(),
  state: z.enum(offerStates).exclude(['draft']),
  companyName: z.string(),
  name: z.string(),
  sentAt: momentSchema,
  validUntil: calendarDaySchema,
  /** Until when the places are kept for this offer; `null` where they are not. */
  heldUntil: momentSchema.nullable(),
  message: z.string(),
  lines: z.array(checkoutLineSchema),
  totals: quoteTotalsSchema,
  canPayByCard: z.boolean(),
  /** The last day on which an invoice would be paid in time; `null` where it cannot be paid so. */
  invoiceDueOn: calendarDaySchema.nullable(),
  /** Why dates cannot be had any more, for an offer that could be accepted otherwise. */
  problems: z.array(
    z.object({
      runId: documentIdSchema,
      courseTitle: z.string(),
      reason: z.enum(dateProblems),
      placesLeft: z.int().nonnegative(),
    }),
  ),
  /** Another one was sent in its place. */
  isReplaced: z.boolean(),
  /** What it became. */
  order: z.object({ token: z.string(), state: z.enum(orderStates) }).nullable(),
})
export type OfferPage = z.infer<typeof offerPageSchema>
