import 'server-only'
import {
  moveChoicesSchema,
  placedOrderPaths,
  placedOrderSchema,
  type CancelRequest,
  type InvoicePaymentRequest,
  type MoveRequest,
  type PlacedBooking,
  type PlacedDelegatesRequest,
  type PlacedOrder,
  type PurchaseOrderRequest,
} from '@lectern/shared/contract/placed-order'
import { paymentStartSchema } from '@lectern/shared/contract/checkout'
import { cache } from 'react'
import type { MoveChoicesView, PlacedBookingView, PlacedOrderView } from '../views/checkout'
import { isProof, isToken, readRefusal, type Refused } from './checkouts'
import { CmsRefusedError } from './client'
import { readSite } from './site'
import { toCourseDateView } from './to-view/course-date-view'
import { toPricedLine, toPricedTotals } from './to-view/priced-line'
import { askForVisitor } from './visitor'

/** Null when there is no such order, or it is not placed yet. */
export const readPlacedOrder = cache(async (token: string): Promise<PlacedOrderView | null> => {
  if (!isToken(token)) return null
  const path = placedOrderPaths.order(token)
  const response = await askForVisitor({ method: 'GET', path })
  if (response.status === 404) return null
  if (!response.ok) throw new CmsRefusedError('/orders', response.status)
  const order = placedOrderSchema.parse(await response.json())
  const { audience } = await readSite()
  return {
    ...order,
    lines: order.lines.map((line) => toPricedLine(line, audience)),
    totals: toPricedTotals(order.totals),
    bookings: order.bookings.map((booking) => toBookingView(booking, order)),
  }
})

function toBookingView(booking: PlacedBooking, { lines }: PlacedOrder): PlacedBookingView {
  const { date, movedFrom, ...rest } = booking
  const line = lines.find(({ runId }) => runId === booking.runId)
  return {
    ...rest,
    courseTitle: line?.courseTitle ?? '',
    date: toCourseDateView(date),
    movedFrom: movedFrom ? toCourseDateView(movedFrom) : null,
  }
}

/** Says who comes, while that can still be changed. */
export async function savePlacedDelegates(
  token: string,
  request: PlacedDelegatesRequest,
): Promise<{ kind: 'saved' } | Refused> {
  if (!isToken(token)) return { kind: 'refused', reason: 'not-found', fields: [] }
  const path = placedOrderPaths.delegates(token)
  const response = await askForVisitor({ method: 'PUT', path, body: request })
  return response.ok ? { kind: 'saved' } : readRefusal(response)
}

/** To which dates places can be moved, by the date on which they are; null when there is no such order. */
export async function readMoveChoices(token: string): Promise<MoveChoicesView | null> {
  if (!isToken(token)) return null
  const path = placedOrderPaths.moves(token)
  const response = await askForVisitor({ method: 'GET', path })
  if (response.status === 404) return null
  if (!response.ok) throw new CmsRefusedError('/orders', response.status)
  const choices = moveChoicesSchema.parse(await response.json())
  return choices.map(({ targets, ...choice }) => ({
    ...choice,
    targets: targets.map(({ date, placesLeft }) => ({
      date: toCourseDateView(date),
      placesLeft,
    })),
  }))
}

/** Moves places to another date. */
export async function movePlaces(
  token: string,
  request: MoveRequest,
): Promise<{ kind: 'moved' } | Refused> {
  if (!isToken(token)) return { kind: 'refused', reason: 'not-found', fields: [] }
  const path = placedOrderPaths.moves(token)
  const response = await askForVisitor({ method: 'POST', path, body: request })
  return response.ok ? { kind: 'moved' } : readRefusal(response)
}

/** Says the number of an organisation's purchase order. */
export async function savePurchaseOrder(
  token: string,
  request: PurchaseOrderRequest,
): Promise<{ kind: 'saved' } | Refused> {
  if (!isToken(token)) return { kind: 'refused', reason: 'not-found', fields: [] }
  const path = placedOrderPaths.purchaseOrder(token)
  const response = await askForVisitor({ method: 'PUT', path, body: request })
  return response.ok ? { kind: 'saved' } : readRefusal(response)
}

/** Begins to pay what is open of an order's invoice by card. */
export async function payInvoice(
  token: string,
  request: InvoicePaymentRequest,
): Promise<{ kind: 'started'; redirectTo: string } | Refused> {
  if (!isToken(token)) return { kind: 'refused', reason: 'not-found', fields: [] }
  const path = placedOrderPaths.payInvoice(token)
  const response = await askForVisitor({ method: 'POST', path, body: request })
  if (!response.ok) return readRefusal(response)
  const { redirectTo } = paymentStartSchema.parse(await response.json())
  return { kind: 'started', redirectTo }
}

/** Asks how the payment of an invoice stands; null when there is no such order. */
export async function settleInvoice(token: string): Promise<'paid' | 'open' | null> {
  if (!isToken(token)) return null
  const path = placedOrderPaths.settleInvoice(token)
  const response = await askForVisitor({ method: 'POST', path })
  if (response.status === 404) return null
  if (!response.ok) throw new CmsRefusedError('/orders', response.status)
  const { toPay } = placedOrderSchema.parse(await response.json())
  return toPay && toPay.openPence > 0 ? 'open' : 'paid'
}

/** Whoever booked has answered from the e-mail address that was given. */
export async function confirmOrderAddress(
  token: string,
  proof: string,
): Promise<{ kind: 'confirmed' } | Refused> {
  if (!isToken(token) || !isProof(proof)) {
    return { kind: 'refused', reason: 'not-found', fields: [] }
  }
  const path = placedOrderPaths.address(token)
  const response = await askForVisitor({ method: 'POST', path, body: { proof } })
  return response.ok ? { kind: 'confirmed' } : readRefusal(response)
}

/** Cancels places that their customer may cancel. */
export async function cancelPlaces(
  token: string,
  request: CancelRequest,
): Promise<{ kind: 'cancelled' } | Refused> {
  if (!isToken(token)) return { kind: 'refused', reason: 'not-found', fields: [] }
  const path = placedOrderPaths.cancellation(token)
  const response = await askForVisitor({ method: 'POST', path, body: request })
  return response.ok ? { kind: 'cancelled' } : readRefusal(response)
}

/** An invoice or credit note as the CMS renders it; null when the order has none of that name. */
export async function readOrderDocument(token: string, file: string): Promise<Response | null> {
  const [, number, format] = /^([A-Z]{2,3}-\d{1,12})\.(html|pdf)$/.exec(file) ?? []
  if (!isToken(token) || !number || (format !== 'html' && format !== 'pdf')) return null
  return readFile(placedOrderPaths.document(token, number, format))
}

export async function readOrderCalendar(token: string): Promise<Response | null> {
  return isToken(token) ? readFile(placedOrderPaths.calendar(token)) : null
}

async function readFile(path: string): Promise<Response | null> {
  const response = await askForVisitor({ method: 'GET', path, isFile: true })
  if (response.status === 404) return null
  if (!response.ok) throw new CmsRefusedError(path, response.status)
  return response
}
