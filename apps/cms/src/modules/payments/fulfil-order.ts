import type { CheckoutLine } from '@lectern/shared/contract/checkout'
import type { Order } from '@lectern/shared/contract/payload-types'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { seatShares } from '@lectern/shared/orders/seat-shares'
import type { VatSplit } from '@lectern/shared/vat/vat'

import { insertOnce } from '../../database/insert-once'
import { endHolds } from '../seats'
import { issueInvoice } from '../documents'
import { queueBookedEmails } from '../letters'
import {
  contentOf,
  noteEvent,
  paidAtBookingOf,
  reopenCancellation,
  runLabelOf,
  type Context,
} from '../orders'
import { writeDownPayment } from './bank/write-down'

/** Seats become bookings, the invoice is issued, everybody is told. */
export async function fulfilOrder(context: Context, order: Order): Promise<void> {
  const { payload, now } = context
  await endHolds(payload, { orderId: order.id, ending: 'confirmed', round: order.holdRound })
  await insertBookings(context, order)
  await noteEvent(payload, { orderId: order.id, name: 'booked', text: 'Booked', now })
  await writeDownPaidAtBooking(context, order)
  if (order.grossPence > 0) await issueInvoice(context, order)
  await queueBookedEmails(context, order)
  for (const { runId } of contentOf(order).lines) await reopenCancellation(context, runId)
}

async function writeDownPaidAtBooking(context: Context, order: Order): Promise<void> {
  const paid = paidAtBookingOf(order)
  if (!paid || order.grossPence === 0) return
  await writeDownPayment(context, {
    order,
    amountPence: order.grossPence,
    receivedOn: calendarDayIn(new Date(order.placedAt ?? context.now)),
    ...paid,
    attempt: 'at-booking',
  })
}

async function insertBookings({ payload }: Context, order: Order): Promise<void> {
  for (const line of contentOf(order).lines) {
    for (const [index, share] of seatShares(line).entries()) {
      const data = bookingData(order, { line, share, seat: index + 1 })
      await insertOnce(payload, { collection: 'bookings', data })
    }
  }
}

function bookingData(
  order: Order,
  { line, share, seat }: { line: CheckoutLine; share: VatSplit; seat: number },
) {
  const { runId, startsAt, endsAt, vatCategory, vatRateBasisPoints } = line
  const delegate = contentOf(order).delegates.find(
    (candidate) => candidate.runId === runId && candidate.seat === seat,
  )
  return {
    key: [order.id, runId, seat].join('/'),
    title: delegate?.name ?? `Not named yet (${order.reference}, place ${seat})`,
    belongsTo: order.id,
    orderId: order.id,
    orderReference: order.reference,
    runId,
    runLabel: runLabelOf(line),
    startsAt,
    endsAt,
    seat,
    delegateName: delegate?.name,
    delegateEmail: delegate?.email,
    ...share,
    vatCategory,
    vatRateBasisPoints,
    status: 'booked',
    ledgerStatus: 'booked',
    refundKey: '',
  }
}
