import { z } from 'zod'

import { orderStates } from '../orders/order-state'
import { addressProofSchema } from './address-proof'
import { checkoutLineSchema } from './checkout'
import {
  bookerLimits,
  delegateSchema,
  keptBookerSchema,
  keptNeedSchema,
  needsSchema,
} from './checkout-forms'
import { calendarDaySchema, documentIdSchema, momentSchema, penceSchema } from './field-schemas'
import { quoteTotalsSchema } from './quote'
import { singleLine } from './typed-fields'

/** Addresses at the CMS of an order that was placed, by its token. */
export const placedOrderPaths = {
  /** GET → `placedOrderSchema` | 404 while it is still a checkout */
  order: (token: string) => `/api/orders/by-token/${token}`,
  /** PUT `placedDelegatesRequestSchema` → `placedOrderSchema` | 400 fields | 409 'too-late' */
  delegates: (token: string) => `/api/orders/by-token/${token}/delegates`,
  /** POST `confirmAddressRequestSchema` → `placedOrderSchema` | 410 'link-expired' */
  address: (token: string) => `/api/orders/by-token/${token}/address`,
  /** GET → `moveChoicesSchema`; POST `moveRequestSchema` → `placedOrderSchema` | 400 fields | 409 'too-late' */
  moves: (token: string) => `/api/orders/by-token/${token}/moves`,
  /** POST `cancelRequestSchema` → `placedOrderSchema` | 409 'no-right-to-cancel' | 409 'price-changed' */
  cancellation: (token: string) => `/api/orders/by-token/${token}/cancellation`,
  /** PUT `purchaseOrderRequestSchema` → `placedOrderSchema` | 400 fields | 403 for an individual */
  purchaseOrder: (token: string) => `/api/orders/by-token/${token}/purchase-order`,
  /** POST `invoicePaymentRequestSchema` → `paymentStartSchema` | 409 'price-changed', 'payment-refused' | 503 */
  payInvoice: (token: string) => `/api/orders/by-token/${token}/invoice/pay`,
  /** POST, empty → `placedOrderSchema`: asks Stripe how payments of the invoice stand. */
  settleInvoice: (token: string) => `/api/orders/by-token/${token}/invoice/settle`,
  /** GET → the invoice or credit note, `html` or `pdf` */
  document: (token: string, number: string, format: 'html' | 'pdf') =>
    `/api/orders/by-token/${token}/documents/${number}.${format}`,
  /** GET → text/calendar with every day of the order; what is cancelled says so */
  calendar: (token: string) => `/api/orders/by-token/${token}/calendar.ics`,
} as const

export const placedDelegatesRequestSchema = z.object({
  delegates: z.array(delegateSchema),
  /** Of the places that they name; left out, they stay as they are. */
  needs: needsSchema.optional(),
})
export type PlacedDelegatesRequest = z.infer<typeof placedDelegatesRequestSchema>

/** What the link in the confirmation carries. */
export const confirmAddressRequestSchema = z.object({ proof: addressProofSchema })

/** When and where a course is. */
export const courseDateSchema = checkoutLineSchema.pick({
  runId: true,
  startsAt: true,
  endsAt: true,
  timeZone: true,
  days: true,
  delivery: true,
  place: true,
})
export type CourseDate = z.infer<typeof courseDateSchema>

const whereToJoinSchema = z.object({
  /** The venue's name and address, with the room; empty for what is online. */
  addressLines: z.array(z.string()),
  directions: z.string().optional(),
  accessibility: z.string().optional(),
  onlineLink: z.string().optional(),
})

/** What somebody who comes has to know of a date, as it is today. */
export const joiningSchema = whereToJoinSchema.extend({
  joiningInstructions: z.string().optional(),
  /** The days that are somewhere else than the date, each by its place in `days` of the date. */
  elsewhere: z.array(whereToJoinSchema.extend({ index: z.int().nonnegative() })),
})
export type Joining = z.infer<typeof joiningSchema>

/** What cancelling a place costs at this moment. */
const placeCancellingFields = {
  keptPercent: z.int().min(0).max(100),
  /** What comes off the invoice; what of that was paid goes back. */
  creditedGrossPence: penceSchema,
  /** The rest of its price. */
  keptGrossPence: penceSchema,
}
const placeCancellingSchema = z.discriminatedUnion('by', [
  /** What the law gives costs nothing, until a moment. */
  z.object({ by: z.literal('law'), until: momentSchema, ...placeCancellingFields }),
  /** Nor does it where the company called the date off. */
  z.object({ by: z.literal('called-off'), until: momentSchema, ...placeCancellingFields }),
  /** The company's own terms go by days, where the course is. */
  z.object({ by: z.literal('terms'), until: calendarDaySchema, ...placeCancellingFields }),
])
export type PlaceCancelling = z.infer<typeof placeCancellingSchema>

/** A seat that belongs to the order. */
export const placedBookingSchema = z.object({
  /** Line and number under which the place was ordered: its name, also when it was moved. */
  runId: documentIdSchema,
  seat: z.int().positive(),
  /** Where it is now. */
  date: courseDateSchema,
  /** Where it was until we moved it. */
  movedFrom: courseDateSchema.optional(),
  /** Only while the place stands. */
  joining: joiningSchema.optional(),
  delegateName: z.string().optional(),
  delegateEmail: z.string().optional(),
  state: z.enum(['booked', 'cancelled']),
  /** Until this moment the customer may change who comes. */
  editableUntil: momentSchema,
  isEditable: z.boolean(),
  /** The last day on which the customer may move it to another date; absent where that cannot be. */
  movableUntil: calendarDaySchema.optional(),
  /** What it costs the customer to cancel it; absent where they have to ask. */
  cancelling: placeCancellingSchema.optional(),
  /** What is asked before the course; only where whoever comes has no other mailbox than whoever booked. */
  questions: z.object({ token: z.string(), openCount: z.int().nonnegative() }).optional(),
})
export type PlacedBooking = z.infer<typeof placedBookingSchema>

/** To which dates the places of one date can be moved by the customer, the next one first. */
export const moveChoicesSchema = z.array(
  z.object({
    /** The date on which the places are now. */
    fromRunId: documentIdSchema,
    targets: z.array(z.object({ date: courseDateSchema, placesLeft: z.int().positive() })),
    /** Of dates that cost more than was paid, and are not among them. */
    dearerCount: z.int().nonnegative(),
  }),
)
export type MoveChoices = z.infer<typeof moveChoicesSchema>

/** By line and number as ordered. */
const placeNameSchema = z.object({ runId: documentIdSchema, seat: z.int().positive() })
export type PlaceName = z.infer<typeof placeNameSchema>

export const moveRequestSchema = z.object({
  places: z.array(placeNameSchema).min(1, 'Tick the places that are to be moved').max(200),
  toRunId: documentIdSchema,
})
export type MoveRequest = z.infer<typeof moveRequestSchema>

export const cancelRequestSchema = z.object({
  places: z.array(placeNameSchema).min(1, 'Tick the places that are to be cancelled').max(200),
  /** What the page said that comes off the invoice or goes back: at any other sum nothing is cancelled. */
  creditedGrossPence: penceSchema,
})
export type CancelRequest = z.infer<typeof cancelRequestSchema>

export const purchaseOrderRequestSchema = z.object({
  purchaseOrderNumber: singleLine({
    label: 'Purchase order number',
    maxCharacters: bookerLimits.purchaseOrderNumber,
    missing: 'Enter the number of your purchase order',
  }),
})
export type PurchaseOrderRequest = z.infer<typeof purchaseOrderRequestSchema>

export const invoicePaymentRequestSchema = z.object({
  /** What the page said that is open: any other sum is not asked for. */
  openPence: penceSchema,
})
export type InvoicePaymentRequest = z.infer<typeof invoicePaymentRequestSchema>

/** An invoice or a credit note; both can be had as HTML and PDF. */
export const orderDocumentSchema = z.object({
  kind: z.enum(['invoice', 'credit-note']),
  number: z.string(),
  issuedAt: momentSchema,
  grossPence: penceSchema,
})

export const placedOrderSchema = z.object({
  token: z.string(),
  reference: z.string(),
  state: z.enum(orderStates),
  placedAt: momentSchema,
  /** As ordered, and as invoiced. Where the places are now is said by `bookings`. */
  lines: z.array(checkoutLineSchema),
  totals: quoteTotalsSchema,
  booker: keptBookerSchema,
  bookings: z.array(placedBookingSchema),
  /** Of the places that can still be changed, by line and number as ordered. */
  needs: z.array(keptNeedSchema),
  documents: z.array(orderDocumentSchema),
  refunds: z.array(
    z.object({
      grossPence: penceSchema,
      state: z.enum(['on-its-way', 'done', 'failed']),
      requestedAt: momentSchema,
    }),
  ),
  /** Of an order that is paid by invoice: what of it is open, and until when. */
  toPay: z
    .object({
      openPence: penceSchema,
      dueOn: calendarDaySchema.nullable(),
      /** Whether what is open can be paid by card. */
      isByCard: z.boolean(),
    })
    .nullable(),
  /** Nobody else is written to before whoever booked has confirmed the e-mail address. */
  awaitsAddress: z.boolean(),
  /** Dates of it that were called off, of which the customer chooses what comes instead. */
  calledOff: z.array(
    z.object({
      runId: documentIdSchema,
      /** What staff wrote for customers. */
      reason: z.string(),
      /** Until when. */
      until: momentSchema,
      /** Where the places go if nothing is chosen; null where the money goes back. */
      movedTo: z.string().nullable(),
    }),
  ),
  /** Of cancelled places, what was kept of their price. */
  keptGrossPence: penceSchema,
})
export type PlacedOrder = z.infer<typeof placedOrderSchema>
