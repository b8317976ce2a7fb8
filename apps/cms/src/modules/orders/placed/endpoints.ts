import {
  confirmAddressRequestSchema,
  placedDelegatesRequestSchema,
} from '@lectern/shared/contract/placed-order'
import type { Order } from '@lectern/shared/contract/payload-types'
import type { Endpoint } from 'payload'

import { Refusal } from '../../../http/refusal'
import { isStripeError } from '../../../stripe'
import { calendarOf, methodOf } from '../calendar'
import { carryOutDecision } from '../carry-out-decision'
import { findBookings } from '../find-bookings'
import { loadOrder } from '../find-order'
import { findDocument, type NumberedOrderDocument } from '../invoices/find-document'
import { renderDocumentHtml } from '../invoices/render-html'
import { renderDocumentPdf } from '../invoices/render-pdf'
import { orderEndpoint } from '../order-endpoint'
import { planSeatRefund } from '../refunds/plan-refund'
import { theCustomer } from '../refunds/who-asked'
import type { Shop } from '../shop'
import { changeDelegates } from './change-delegates'
import { confirmAddress } from './confirm-address'
import { cancellableBookings, viewPlacedOrder } from './view-placed-order'

const readEndpoint = orderEndpoint({
  method: 'get',
  path: '/by-token/:token',
  answer: ({ shop, order }) => viewPlacedOrder(shop, order),
})

const delegatesEndpoint = orderEndpoint({
  method: 'put',
  path: '/by-token/:token/delegates',
  schema: placedDelegatesRequestSchema,
  answer: async ({ shop, order, input }) => {
    await changeDelegates(shop, { order, delegates: input.delegates })
    return viewPlacedOrder(shop, order)
  },
})

const addressEndpoint = orderEndpoint({
  method: 'post',
  path: '/by-token/:token/address',
  schema: confirmAddressRequestSchema,
  answer: async ({ shop, order, input }) => {
    await confirmAddress(shop, { order, ...input })
    return viewPlacedOrder(shop, await loadOrder(shop.payload, order.id))
  },
})

const cancellationEndpoint = orderEndpoint({
  method: 'post',
  path: '/by-token/:token/cancellation',
  answer: async ({ shop, order }) => {
    await cancelByRight(shop, order)
    return viewPlacedOrder(shop, await loadOrder(shop.payload, order.id))
  },
})

const documentEndpoint = orderEndpoint({
  method: 'get',
  path: '/by-token/:token/documents/:file',
  answer: async ({ shop, order, req }) => {
    const [, number = '', format] =
      /^([A-Z]+-\d+)\.(html|pdf)$/.exec(String(req.routeParams?.file)) ?? []
    const document = await findDocument(shop.payload, { orderId: order.id, number })
    if (!document) throw new Refusal('not-found')
    return documentResponse(document, format === 'pdf' ? 'pdf' : 'html')
  },
})

const calendarEndpoint = orderEndpoint({
  method: 'get',
  path: '/by-token/:token/calendar.ics',
  answer: async ({ shop, order }) => {
    const bookings = await findBookings(shop.payload, order)
    if (bookings.length === 0) throw new Refusal('not-found')
    const calendar = await calendarOf(shop.payload, { order, bookings })
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
  readEndpoint,
  delegatesEndpoint,
  addressEndpoint,
  cancellationEndpoint,
  documentEndpoint,
  calendarEndpoint,
]

const privateHeaders = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' }

async function documentResponse(
  document: NumberedOrderDocument,
  format: 'html' | 'pdf',
): Promise<Response> {
  if (format === 'html') {
    return new Response(renderDocumentHtml(document), {
      headers: {
        ...privateHeaders,
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      },
    })
  }
  return new Response(await renderDocumentPdf(document), {
    headers: {
      ...privateHeaders,
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${document.number}.pdf"`,
    },
  })
}

async function cancelByRight(shop: Shop, order: Order): Promise<void> {
  if (order.state !== 'booked') throw new Refusal('no-right-to-cancel')
  // Places that are still being booked belong to what is cancelled, and have to be on an invoice first.
  await carryOutDecision(shop, order.id)
  const bookings = await findBookings(shop.payload, order)
  const right = cancellableBookings(order, { bookings, now: shop.now })
  if (!right.possible) throw new Refusal('no-right-to-cancel')
  await sooner(
    planSeatRefund(shop, {
      order,
      bookingIds: right.bookings.map(({ id }) => id),
      reason:
        order.grossPence > 0
          ? 'Cancelled by the customer within 14 days'
          : 'Cancelled by the customer',
      by: theCustomer,
    }),
  )
}

/** The places are cancelled and the refund is written down: what Stripe does not do now, a job does. */
async function sooner(refunding: Promise<unknown>): Promise<void> {
  try {
    await refunding
  } catch (error) {
    if (!isStripeError(error)) throw error
  }
}
