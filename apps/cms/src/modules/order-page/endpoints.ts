import { bookingLinksRequestSchema } from '@lectern/shared/contract/booking-links'
import {
  cancelRequestSchema,
  confirmAddressRequestSchema,
  invoicePaymentRequestSchema,
  moveRequestSchema,
  placedDelegatesRequestSchema,
  purchaseOrderRequestSchema,
} from '@lectern/shared/contract/placed-order'
import type { Endpoint } from 'payload'

import { jsonEndpoint } from '../../http/json-endpoint'
import { Refusal } from '../../http/refusal'
import { answerDocument } from '../documents'
import { calendarOf, methodOf } from '../letters'
import { findBookings, loadOrder, createContext, orderEndpoint } from '../orders'
import { settleOrderPayments } from '../payments'
import { isStripeError } from '../../stripe'
import { cancelByCustomer } from './cancel-by-customer'
import { changeDelegates } from './change-delegates'
import { changeNeeds } from './change-needs'
import { confirmAddress } from './confirm-address'
import { findMoveChoices, moveByCustomer } from './move-by-customer'
import { answerInvoicePayment } from './pay-invoice'
import { sendBookingLinks } from './send-booking-links'
import { setPurchaseOrder } from './set-purchase-order'
import { viewPlacedOrder } from './view-placed-order'

/** Answers alike and at once, whoever has the address. */
const linksEndpoint = jsonEndpoint({
  path: '/links',
  schema: bookingLinksRequestSchema,
  maxBodyBytes: 1_000,
  answer: ({ email }, { payload }) => {
    void sendBookingLinks(createContext(payload), email)
    return Promise.resolve({ isAsked: true })
  },
})

const readEndpoint = orderEndpoint({
  method: 'get',
  path: '/by-token/:token',
  answer: ({ context, order }) => viewPlacedOrder(context, order),
})

const delegatesEndpoint = orderEndpoint({
  method: 'put',
  path: '/by-token/:token/delegates',
  schema: placedDelegatesRequestSchema,
  answer: async ({ context, order, input }) => {
    const { delegates, needs = [] } = input
    await changeDelegates(context, { order, delegates })
    await changeNeeds(context, { order, needs })
    return viewPlacedOrder(context, order)
  },
})

const moveChoicesEndpoint = orderEndpoint({
  method: 'get',
  path: '/by-token/:token/moves',
  answer: ({ context, order }) => findMoveChoices(context, order),
})

const movesEndpoint = orderEndpoint({
  method: 'post',
  path: '/by-token/:token/moves',
  schema: moveRequestSchema,
  answer: async ({ context, order, input }) => {
    await moveByCustomer(context, { order, ...input })
    return viewPlacedOrder(context, order)
  },
})

const addressEndpoint = orderEndpoint({
  method: 'post',
  path: '/by-token/:token/address',
  schema: confirmAddressRequestSchema,
  answer: async ({ context, order, input }) => {
    await confirmAddress(context, { order, ...input })
    return viewPlacedOrder(context, await loadOrder(context.payload, order.id))
  },
})

const cancellationEndpoint = orderEndpoint({
  method: 'post',
  path: '/by-token/:token/cancellation',
  schema: cancelRequestSchema,
  answer: async ({ context, order, input }) => {
    await cancelByCustomer(context, { order, ...input })
    return viewPlacedOrder(context, await loadOrder(context.payload, order.id))
  },
})

const purchaseOrderEndpoint = orderEndpoint({
  method: 'put',
  path: '/by-token/:token/purchase-order',
  schema: purchaseOrderRequestSchema,
  answer: async ({ context, order, input }) => {
    await setPurchaseOrder(context, { order, ...input })
    return viewPlacedOrder(context, await loadOrder(context.payload, order.id))
  },
})

const payInvoiceEndpoint = orderEndpoint({
  method: 'post',
  path: '/by-token/:token/invoice/pay',
  schema: invoicePaymentRequestSchema,
  answer: ({ context, order, input }) => answerInvoicePayment(context, { order, ...input }),
})

const settleInvoiceEndpoint = orderEndpoint({
  method: 'post',
  path: '/by-token/:token/invoice/settle',
  answer: async ({ context, order }) => {
    try {
      await settleOrderPayments(context, order.id)
    } catch (error) {
      // The page can still be shown; webhook and sweep settle what could not be settled here.
      if (!isStripeError(error)) throw error
    }
    return viewPlacedOrder(context, await loadOrder(context.payload, order.id))
  },
})

const documentEndpoint = orderEndpoint({
  method: 'get',
  path: '/by-token/:token/documents/:file',
  answer: async ({ context, order, req }) => {
    const answer = await answerDocument(context.payload, {
      file: String(req.routeParams?.file),
      isTheirs: ({ orderId }) => orderId === order.id,
    })
    if (!answer) throw new Refusal('not-found')
    return answer
  },
})

const calendarEndpoint = orderEndpoint({
  method: 'get',
  path: '/by-token/:token/calendar.ics',
  answer: async ({ context, order }) => {
    const bookings = await findBookings(context.payload, order)
    if (bookings.length === 0) throw new Refusal('not-found')
    const calendar = await calendarOf(context.payload, { order, bookings })
    return new Response(calendar, {
      headers: {
        ...privateHeaders,
        'content-type': `text/calendar; charset=utf-8; method=${methodOf(calendar)}`,
        'content-disposition': `attachment; filename="${order.reference}.ics"`,
      },
    })
  },
})

export const placedOrderEndpoints: Endpoint[] = [
  linksEndpoint,
  readEndpoint,
  delegatesEndpoint,
  moveChoicesEndpoint,
  movesEndpoint,
  addressEndpoint,
  cancellationEndpoint,
  purchaseOrderEndpoint,
  payInvoiceEndpoint,
  settleInvoiceEndpoint,
  documentEndpoint,
  calendarEndpoint,
]

const privateHeaders = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' }
