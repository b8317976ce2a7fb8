import {
  bookerLimits,
  bookerSchema,
  delegatesRequestSchema,
} from '@lectern/shared/contract/checkout-forms'
import { checkoutRequestSchema } from '@lectern/shared/contract/checkout'
import { calendarDaySchema, documentIdSchema } from '@lectern/shared/contract/field-schemas'
import type { Booking, Order, Payment } from '@lectern/shared/contract/payload-types'
import { emailAddress, optional, personName } from '@lectern/shared/contract/typed-fields'
import { formatPence } from '@lectern/shared/money/format'
import { pence } from '@lectern/shared/money/pence'
import { bankPaymentWays } from '@lectern/shared/orders/bank-payment'
import type { Endpoint } from 'payload'
import { z } from 'zod'

import { documentInAddress } from '../../http/document-in-address'
import { Refusal } from '../../http/refusal'
import { isStripeError, StripeRefusedError } from '../../stripe'
import { cancelRun, moveByStaff, swapDelegate } from '../changes'
import { giveUpEmail, resendEmail } from '../letters'
import { findBookings, noLongerBooked, type Context } from '../orders'
import {
  notePaidByHand,
  planPaymentRefund,
  planSeatRefund,
  refuseWhileDisputed,
  takeUpRefund,
  waysToTakeUp,
} from '../payments'
import { addTelephoneBooking } from './add-telephone-booking'
import { accountRequestEndpoints } from './order/account-request/endpoints'
import { bankPaymentEndpoints } from './order/bank-payment-endpoints'
import { contactEndpoints } from './order/contact-endpoints'
import { organisationEndpoint } from './order/organisation-endpoint'
import { reasonSchema } from './reason-schema'
import { onTimeLine, staffEndpoint } from './staff-endpoint'

const refundEndpoint = staffEndpoint({
  path: '/:id/refunds',
  schema: z.object({ bookingIds: z.array(documentIdSchema).max(200), reason: reasonSchema }),
  answer: async ({ context, input, by, req }) => {
    const order = await documentInAddress(req, 'orders')
    await refuseWhileDisputed(context, order)
    const refund = await refundOrder(context, { order, ...input, by })
    return { status: refund.status, backPence: refund.backPence }
  },
  record: { kind: 'refunded', of: 'orders', details: ({ backPence }) => amount(backPence) },
})

const paidByHandEndpoint = staffEndpoint({
  path: '/:id/refunds/by-hand',
  schema: z.object({ refundId: documentIdSchema }),
  answer: async ({ context, input, by, req }) => {
    await notePaidByHand(context, { order: await documentInAddress(req, 'orders'), ...input, by })
    return { done: true }
  },
  record: { kind: 'refunded', of: 'orders', details: () => 'noted as paid by hand' },
})

const moveEndpoint = staffEndpoint({
  path: '/:id/moves',
  schema: z.object({
    bookingIds: z.array(documentIdSchema).max(200),
    toRunId: documentIdSchema,
    reason: reasonSchema,
  }),
  answer: async ({ context, input, by, req }) => {
    const move = await moveByStaff(context, {
      order: await documentInAddress(req, 'orders'),
      ...input,
      by,
    })
    return { status: move.status, movedTo: move.toLabel }
  },
  record: {
    kind: 'moved',
    of: 'orders',
    details: ({ movedTo }, { bookingIds }) => `${bookingIds.length} to ${movedTo}`,
  },
})

const failedRefundEndpoint = staffEndpoint({
  path: '/:id/refunds/failed',
  schema: z.object({ refundId: documentIdSchema, way: z.enum(waysToTakeUp) }),
  answer: async ({ context, input, by, req }) => {
    const order = await documentInAddress(req, 'orders')
    await refuseWhileDisputed(context, order)
    const refund = await takeUpRefund(context, { order, ...input, by })
    return { status: refund.status, backPence: refund.backPence }
  },
  record: {
    kind: 'refunded',
    of: 'orders',
    details: ({ backPence }) => `taken up again: ${amount(backPence)}`,
  },
})

const delegateEndpoint = staffEndpoint({
  path: '/:id/delegates',
  schema: z.object({
    bookingId: documentIdSchema,
    name: personName({
      label: 'Name',
      maxCharacters: bookerLimits.name,
      missing: 'Enter the name',
    }),
    email: optional(emailAddress({ label: 'E-mail address', maxCharacters: bookerLimits.email })),
  }),
  answer: async ({ context, input, by, req }) => {
    const order = await documentInAddress(req, 'orders')
    const bookings = await findBookings(context.payload, order)
    const booking = bookings.find(({ id, status }) => id === input.bookingId && status === 'booked')
    if (!booking) throw new Refusal('not-found')
    const delegate = { name: input.name, email: input.email }
    await swapDelegate(context, { order, booking, delegate, by })
    return { done: true }
  },
  record: onTimeLine,
})

const resendEndpoint = staffEndpoint({
  path: '/:id/emails',
  schema: z.object({ emailId: documentIdSchema, to: z.enum(['same', 'customer']).default('same') }),
  answer: async ({ context, input, by, req }) => {
    const order = await documentInAddress(req, 'orders')
    const to = input.to === 'customer' ? order.customerEmail : null
    await resendEmail(context, { owner: { orderId: order.id }, emailId: input.emailId, to, by })
    return { done: true }
  },
  record: onTimeLine,
})

const giveUpEmailEndpoint = staffEndpoint({
  path: '/:id/emails/given-up',
  schema: z.object({ emailId: documentIdSchema }),
  answer: async ({ context, input, by, req }) => {
    const order = await documentInAddress(req, 'orders')
    await giveUpEmail(context, { owner: { orderId: order.id }, emailId: input.emailId, by })
    return { done: true }
  },
  record: onTimeLine,
})

const telephoneEndpoint = staffEndpoint({
  path: '/by-telephone',
  schema: checkoutRequestSchema.extend({
    booker: bookerSchema,
    delegates: delegatesRequestSchema.default({ bookerAttends: false, delegates: [] }),
    /** Empty: it is paid by invoice. */
    paidBy: z.union([z.literal(''), z.enum(bankPaymentWays)]).optional(),
    /** Empty: it belongs to none. */
    organisationId: z.union([z.literal(''), documentIdSchema]).optional(),
  }),
  answer: async ({ context, input, by }) => {
    const paidBy = input.paidBy || undefined
    const organisationId = input.organisationId || undefined
    const outcome = await addTelephoneBooking(context, { ...input, paidBy, organisationId, by })
    return outcome.started
      ? { orderId: outcome.order.id, reference: outcome.order.reference }
      : { problems: outcome.problems }
  },
  record: {
    kind: 'booked-by-telephone',
    what: () => 'Booking',
    details: (done) => done.reference ?? null,
  },
})

/** Of the collection `orders`. */
export const staffOrderEndpoints: Endpoint[] = [
  telephoneEndpoint,
  refundEndpoint,
  failedRefundEndpoint,
  paidByHandEndpoint,
  moveEndpoint,
  delegateEndpoint,
  resendEndpoint,
  giveUpEmailEndpoint,
  ...bankPaymentEndpoints,
  ...contactEndpoints,
  organisationEndpoint,
  ...accountRequestEndpoints,
]

/** Of the collection `run-cancellations`. */
export const cancelRunEndpoint = staffEndpoint({
  path: '/',
  schema: z.object({
    runId: documentIdSchema,
    /** Empty: everybody is refunded. */
    moveToRunId: z.union([z.literal(''), documentIdSchema]).optional(),
    /** Empty: nobody is asked. */
    askUntil: z.union([z.literal(''), calendarDaySchema]).optional(),
    reason: reasonSchema,
  }),
  answer: async ({ context, input, by }) => {
    const { moveToRunId, askUntil } = input
    const choices = {
      moveToRunId: moveToRunId || undefined,
      askUntil: askUntil || undefined,
    }
    await cancelRun(context, { ...input, ...choices, by })
    return { done: true }
  },
  record: {
    kind: 'called-off',
    of: 'course-runs',
    id: ({ runId }) => runId,
    details: (_, { moveToRunId, askUntil }) =>
      [
        askUntil ? `customers choose until ${askUntil}` : '',
        moveToRunId ? 'places moved to another date' : 'refunded',
      ]
        .filter(Boolean)
        .join(', then '),
  },
})

/** Places of a booked order; of one that was stopped, the payment. */
async function refundOrder(
  context: Context,
  of: { order: Order; bookingIds: string[]; reason: string; by: string },
) {
  const { order, bookingIds, reason, by } = of
  if (order.state === 'booked') {
    if (bookingIds.length === 0) throw nothingTicked
    if (!order.followUpDone) throw new Refusal('not-allowed')
    const own = await ownBookings(context, of)
    return inPlainWords(planSeatRefund(context, { order, bookingIds: own, reason, by }))
  }
  if (order.state !== 'stopped') throw new Refusal('not-allowed')
  const where = { id: { equals: order.paymentId } }
  const payment = await context.payload.db.findOne<Payment>({ collection: 'payments', where })
  if (!payment) throw new Refusal('not-found')
  return inPlainWords(planPaymentRefund(context, { order, payment, reason, by }))
}

const nothingTicked = new Refusal('invalid-fields', {
  fields: [{ path: 'bookingIds', message: 'Tick the places that are to be cancelled' }],
})

function amount(backPence: number): string {
  return formatPence(pence(backPence), 'total')
}

/** The refund is written down, and a job sends it as soon as Stripe takes it. */
async function inPlainWords<T>(refunding: Promise<T>): Promise<T> {
  try {
    return await refunding
  } catch (error) {
    if (!isStripeError(error)) throw error
    const message =
      error instanceof StripeRefusedError
        ? `The places are cancelled. The money has not been sent: Stripe refuses it (${error.message}). Somebody has to see to the Stripe account or its key; then it is sent by itself.`
        : 'The places are cancelled. Stripe does not answer just now; the money is sent by itself as soon as it does.'
    throw new Refusal('unavailable', { message })
  }
}

async function ownBookings(
  { payload }: Context,
  { order, bookingIds }: { order: Order; bookingIds: string[] },
): Promise<string[]> {
  const isWanted = ({ id, status }: Booking) => status === 'booked' && bookingIds.includes(id)
  const wanted = (await findBookings(payload, order)).filter(isWanted)
  if (wanted.length !== new Set(bookingIds).size) throw noLongerBooked()
  return wanted.map(({ id }) => id)
}
