import { z } from 'zod'

import { purchaseOrderRules } from '../on-account/terms'
import { addressProofSchema } from './address-proof'
import { momentSchema } from './field-schemas'
import { paymentRequestSchema } from './checkout'
import { bookerLimits } from './checkout-forms'
import { optional, singleLine } from './typed-fields'

/** Addresses at the CMS, about paying by invoice. */
export const accountPaths = {
  /** POST `standingRequestSchema` → `accountStandingSchema` */
  standing: (token: string) => `/api/checkouts/${token}/account`,
  /** POST, empty: sends the booker a link with which the checkout goes on. Answers alike for all. */
  letter: (token: string) => `/api/checkouts/${token}/account/letter`,
  /** POST `accountBookingSchema`: asks staff for it → `accountStandingSchema` | 409 as for `book` */
  ask: (token: string) => `/api/checkouts/${token}/account/ask`,
  /** POST `accountBookingSchema` → `paymentStartSchema` | 409 'account-refused' and as for payments by card */
  book: (token: string) => `/api/checkouts/${token}/account/book`,
} as const

/** `proof` is that of an e-mail address that has answered, where there is one. */
export const standingRequestSchema = z.object({ proof: addressProofSchema.optional() })

/**
 * Whether a checkout can be paid by invoice. `unproven`: the booker's address has not answered yet, and nothing
 * is said of it.
 */
export const accountStandingSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-offered') }),
  z.object({ kind: z.literal('unproven') }),
  z.object({ kind: z.literal('not-allowed') }),
  /** It can be asked for: until then the places would wait for the answer. */
  z.object({ kind: z.literal('may-ask'), until: momentSchema }),
  z.object({ kind: z.literal('asked'), until: momentSchema }),
  z.object({ kind: z.literal('refused'), reason: z.string() }),
  z.object({
    kind: z.literal('allowed'),
    /** To whom the invoice is made out. */
    organisation: z.string(),
    /** The last day on which it is paid in time, were it booked now. */
    dueOn: z.iso.date(),
    purchaseOrder: z.enum(purchaseOrderRules),
  }),
])
export type AccountStanding = z.infer<typeof accountStandingSchema>

export const accountBookingSchema = paymentRequestSchema.extend({
  proof: addressProofSchema,
  purchaseOrderNumber: optional(
    singleLine({
      label: 'Purchase order number',
      maxCharacters: bookerLimits.purchaseOrderNumber,
    }),
  ),
})
export type AccountBooking = z.infer<typeof accountBookingSchema>
