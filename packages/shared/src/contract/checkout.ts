import { z } from 'zod'

import { maxPlacesPerLine } from '../basket/limits'
import { orderStates } from '../orders/order-state'
import {
  bookerLimits,
  bookerSchema,
  delegatesRequestSchema,
  keptBookerSchema,
  keptDelegateSchema,
  keptNeedSchema,
  needsRequestSchema,
} from './checkout-forms'
import { addressProofSchema } from './address-proof'
import { documentIdSchema, momentSchema, penceSchema } from './field-schemas'
import { problemBodySchema } from './problem'
import {
  bookedForSchema,
  quoteLineSchema,
  quoteProblemSchema,
  quoteRequestSchema,
  quoteTotalsSchema,
} from './quote'

export { bookerLimits, bookerSchema, delegatesRequestSchema, needsRequestSchema }

/** Addresses at the CMS. `token` is the order's signed, unguessable name; see `checkoutSchema`. */
export const checkoutPaths = {
  /** POST `checkoutRequestSchema` → 201 `checkoutSchema` | 409 `basketProblemSchema` */
  checkouts: '/api/checkouts',
  /** GET → `checkoutSchema` */
  checkout: (token: string) => `/api/checkouts/${token}`,
  /** PUT `bookerSchema`, or `freeBookerSchema` for what is free → `savedCheckoutSchema` | 400 fields */
  booker: (token: string) => `/api/checkouts/${token}/booker`,
  /** PUT `delegatesRequestSchema` → `savedCheckoutSchema` | 400 fields */
  delegates: (token: string) => `/api/checkouts/${token}/delegates`,
  /** PUT `needsRequestSchema` → `savedCheckoutSchema` | 400 fields */
  needs: (token: string) => `/api/checkouts/${token}/needs`,
  /** POST, empty → `checkoutSchema` | 409 'no-extensions-left' | 409 `basketProblemSchema` after a lapse */
  extend: (token: string) => `/api/checkouts/${token}/extend`,
  /** POST `paymentRequestSchema` → `paymentStartSchema` | 409 'hold-lapsed', 'price-changed', 'checkout-incomplete', 'payment-refused' | 503 */
  pay: (token: string) => `/api/checkouts/${token}/pay`,
  /** POST, empty → `checkoutSchema`: asks Stripe how the payment stands and settles the order. The page one returns to calls it. */
  settle: (token: string) => `/api/checkouts/${token}/settle`,
  /** POST, empty → `checkoutSchema` in state `abandoned`, or `booked` when it had been paid meanwhile */
  abandon: (token: string) => `/api/checkouts/${token}/abandon`,
} as const

/**
 * `POST /api/checkouts`: holds the seats and begins an order. `attemptKey` is made when the form is
 * drawn (a UUID): the same key with the same lines answers with the same order, however often it is sent.
 */
export const checkoutRequestSchema = quoteRequestSchema.extend({
  attemptKey: z.uuid('This is not an attempt key'),
  /** Of an e-mail address that has answered, for whoever wants to keep most of a date. */
  proof: addressProofSchema.optional(),
})
export type CheckoutRequest = z.infer<typeof checkoutRequestSchema>

/** As quoted when the seats were held; the price does not move while they are. */
export const checkoutLineSchema = quoteLineSchema.omit({ placesLeft: true })
export type CheckoutLine = z.infer<typeof checkoutLineSchema>

/** What the buyer must declare before "Book and pay". */
export const declarationNames = ['terms', 'expressRequest'] as const
export type DeclarationName = (typeof declarationNames)[number]

export const checkoutStepSchema = z.enum(['booker', 'delegates', 'needs', 'check'])
export type CheckoutStep = z.infer<typeof checkoutStepSchema>

/** A line whose price is no longer what the buyer saw before the hold lapsed. */
export const priceChangeSchema = z.object({
  runId: documentIdSchema,
  courseTitle: z.string(),
  previousGrossPence: penceSchema,
  grossPence: penceSchema,
})
export type PriceChange = z.infer<typeof priceChangeSchema>

export const checkoutSchema = z.object({
  /** `<key>.<signature>`, letters, digits, `-`, `_` and one dot; goes into the address of every page of the order. */
  token: z.string(),
  /** For people, as in "LEC-7K3QX2". */
  reference: z.string(),
  state: z.enum(orderStates),
  lines: z.array(checkoutLineSchema),
  totals: quoteTotalsSchema,
  /** True when the total is £0.00: the button says "Book", nothing goes to Stripe. */
  isFree: z.boolean(),
  /** As an offer has it: also when the places are kept anew. */
  isPriceKept: z.boolean().optional(),
  /** `null` until it was saved. */
  booker: keptBookerSchema.nullable(),
  bookerAttends: z.boolean(),
  /** One for each place, in order of lines and seats, from the start; names may be missing. */
  delegates: z.array(keptDelegateSchema),
  needs: z.array(keptNeedSchema),
  needsSaved: z.boolean(),
  delegatesSaved: z.boolean(),
  /** The first step that still lacks an answer; 'check' when all are there. */
  nextStep: checkoutStepSchema,
  hold: z.object({
    expiresAt: momentSchema,
    /** By the CMS's clock, which decides. */
    secondsLeft: z.int().nonnegative(),
    extensionsLeft: z.int().nonnegative(),
  }),
  requiredDeclarations: z.array(z.enum(declarationNames)),
  /** `null` for businesses, for what is free, and while it is not known who books. */
  cancellationRights: z
    .object({
      /** The last moment of the 14 days if the order were placed now. */
      until: momentSchema,
      /** The courses that start before the 14 days are over, for which an express request is needed. */
      startsWithinPeriod: z.array(z.object({ runId: documentIdSchema, courseTitle: z.string() })),
    })
    .nullable(),
  /** What cancelling costs by the company's own terms; empty where nothing is to pay, and without such terms. */
  cancelling: z.array(z.object({ daysBefore: z.int(), keptPercent: z.int() })),
  /** Told once the seats were held anew after a lapse, until the order is paid for. */
  priceChanges: z.array(priceChangeSchema),
  /** Its price is that of a code which was typed. */
  hasCode: z.boolean(),
  /** To which it belongs, where that is known already. */
  bookedFor: bookedForSchema.optional(),
  /** False when this cannot be paid (no Stripe key, a total that cards do not take); free orders are not concerned. */
  canTakePayment: z.boolean(),
})
export type Checkout = z.infer<typeof checkoutSchema>

/** Saved. `warnings` are worth a look and stop nobody: a VAT number whose check digits are wrong. */
export const savedCheckoutSchema = z.object({
  checkout: checkoutSchema,
  warnings: z.array(z.object({ path: z.string(), message: z.string() })),
})
export type SavedCheckout = z.infer<typeof savedCheckoutSchema>

/** `agreedGrossPence` is the total that stood beside the button. */
export const paymentRequestSchema = z.object({
  agreedGrossPence: z.int().nonnegative(),
  declarations: z.object({
    terms: z.literal(true, 'Confirm that you accept the terms of booking'),
    expressRequest: z.boolean().optional(),
  }),
})
export type PaymentRequest = z.infer<typeof paymentRequestSchema>

/** Where to send the browser with a 303: Stripe's page, or the confirmation of a free order. */
export const paymentStartSchema = z.object({
  kind: z.enum(['payment', 'confirmation']),
  redirectTo: z.url(),
})
export type PaymentStart = z.infer<typeof paymentStartSchema>

/** A refusal that concerns lines of the basket: which, why, and how many places there are. */
export const basketProblemSchema = z.object({
  error: problemBodySchema.shape.error.extend({ problems: z.array(quoteProblemSchema) }),
})
export type BasketProblem = z.infer<typeof basketProblemSchema>

export const seatNumberSchema = z.int().min(1).max(maxPlacesPerLine)
