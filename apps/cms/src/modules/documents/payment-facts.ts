import type { Order, Organisation } from '@lectern/shared/contract/payload-types'
import { dueDay } from '@lectern/shared/on-account/terms'
import { isPaidOutsideStripe } from '@lectern/shared/orders/bank-payment'
import type { OrderDocument } from '@lectern/shared/orders/order-document'
import type { CalendarDay } from '@lectern/shared/time/calendar-day'
import type { Payload } from 'payload'

import { idOf } from '../../database/document-ids'
import { paidAtBookingOf } from '../orders'
import { loadOnAccountSettings } from '../settings'

interface Invoiced {
  order: Order
  taxPoint: CalendarDay
  issuedOn: CalendarDay
}

/** Whether an invoice is paid already, or else until when and where it is to be paid. */
export async function paymentFacts(
  payload: Payload,
  { order, taxPoint, issuedOn }: Invoiced,
): Promise<Pick<OrderDocument, 'paidOn' | 'paidWay' | 'dueOn' | 'howToPay'>> {
  if (!isPaidOutsideStripe(order)) return order.payment === 'stripe' ? { paidOn: taxPoint } : {}
  const paid = paidAtBookingOf(order)
  if (paid) return { paidOn: taxPoint, paidWay: paid.way }
  const { howToPay } = await loadOnAccountSettings(payload)
  const lines = howToPay.split('\n').map((line) => line.trim())
  const shown = lines.filter((line) => line !== '')
  return {
    dueOn: await invoiceDueOn(payload, { organisation: order.organisation, issuedOn }),
    ...(shown.length > 0 && { howToPay: shown }),
  }
}

/** The last day on which an invoice of that day is paid in time. */
export async function invoiceDueOn(
  payload: Payload,
  { organisation, issuedOn }: Pick<Order, 'organisation'> & { issuedOn: CalendarDay },
): Promise<CalendarDay> {
  const { termsDays } = await loadOnAccountSettings(payload)
  return dueDay(issuedOn, (await agreedTermsDays(payload, { organisation })) ?? termsDays)
}

async function agreedTermsDays(
  payload: Payload,
  { organisation }: Pick<Order, 'organisation'>,
): Promise<number | null> {
  if (!organisation) return null
  const where = { id: { equals: idOf(organisation) } }
  const found = await payload.db.findOne<Organisation>({ collection: 'organisations', where })
  return found?.onAccount?.termsDays ?? null
}
