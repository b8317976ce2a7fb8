/** What must be true of a shop once it has come to rest; each check names the invariant it is about. */
import { expect } from '@jest/globals'
import type {
  Booking,
  CreditNote,
  Hold,
  Invoice,
  Order,
  Payment,
  Refund,
  SeatLedger,
} from '@lectern/shared/contract/payload-types'
import type { CollectionSlug, Payload, Where } from 'payload'

import type { StandInState } from './stripe-stand-in'

interface Shopfront {
  payload: Payload
  stripe: StandInState
  runIds: readonly string[]
}

export async function expectInvariants({ payload, stripe, runIds }: Shopfront): Promise<void> {
  for (const runId of runIds) await expectSeatsAddUp(payload, runId)
  const orders = await ordersOf(payload, runIds)
  for (const order of orders) await expectPaymentsDecided(payload, { order, stripe })
  await expectNumbersWithoutGaps(payload)
}

/** I1: every seat is in one place, and the counts are those of the holds and bookings. */
async function expectSeatsAddUp(payload: Payload, runId: string): Promise<void> {
  const where = { runId: { equals: runId } }
  const [ledger] = await all<SeatLedger>(payload, 'seat-ledgers', where)
  const holds = await all<Hold>(payload, 'holds', where)
  const bookings = await all<Booking>(payload, 'bookings', where)
  const heldSeats = sum(holds.filter(({ status }) => status === 'held').map(({ seats }) => seats))
  const { capacity, available, held, booked } = ledger!
  expect({ held, booked, total: available + held + booked }).toEqual({
    held: heldSeats,
    booked: bookings.filter(({ status }) => status === 'booked').length,
    total: capacity,
  })
  expect(available).toBeGreaterThanOrEqual(0)
}

/** I4, I6 and I9: each payment that Stripe took is a booking or went back in full, and no more than it. */
async function expectPaymentsDecided(
  payload: Payload,
  { order, stripe }: { order: Order; stripe: StandInState },
): Promise<void> {
  const where = { orderId: { equals: order.id } }
  const payments = await all<Payment>(payload, 'payments', where)
  const bookings = await all<Booking>(payload, 'bookings', where)
  const invoices = await all<Invoice>(payload, 'invoices', where)
  const creditNotes = await all<CreditNote>(payload, 'credit-notes', where)
  const refunds = await all<Refund>(payload, 'refunds', where)
  const stillBooked = sum(
    bookings.filter(({ status }) => status === 'booked').map(({ grossPence }) => grossPence),
  )
  const keptPence = sum(refunds.map((refund) => refund.keptPence ?? 0))
  const sessions = stripe.sessions.filter(({ client_reference_id: id }) => id === order.id)
  const taken = sessions.filter(({ payment_status: status }) => status === 'paid')
  const intents = taken.map(({ payment_intent: intent }) => intent)
  const backPence = sum(
    stripe.refunds
      .filter(({ payment_intent: intent }) => intents.includes(intent))
      .map(({ amount }) => amount),
  )
  const takenPence = sum(taken.map(({ amount_total: total }) => total))
  expect({ order: order.state, kept: takenPence - backPence }).toEqual({
    order: order.state,
    kept: stillBooked + keptPence,
  })
  expect(payments.filter(({ status }) => status === 'paid')).toHaveLength(taken.length)
  expect(payments.filter(({ followUpDone }) => !followUpDone)).toEqual([])
  expect(refunds.filter(({ followUpDone }) => !followUpDone)).toEqual([])
  expect(sum(invoices.map(({ grossPence }) => grossPence))).toBe(
    bookings.length > 0 ? order.grossPence : 0,
  )
  expect(sum(creditNotes.map(({ grossPence }) => grossPence))).toBe(
    sum(bookings.map(({ grossPence }) => grossPence)) - stillBooked - keptPence,
  )
  for (const { amount_total: total } of taken)
    expect([order.grossPence, backPence]).toContain(total)
}

/** I8 */
async function expectNumbersWithoutGaps(payload: Payload): Promise<void> {
  for (const collection of ['invoices', 'credit-notes'] as const) {
    const documents = await all<Invoice>(payload, collection, {})
    const sequences = documents.map(({ sequence }) => sequence).toSorted((a, b) => a - b)
    expect(sequences).toEqual(sequences.map((_, index) => index + 1))
  }
}

async function ordersOf(payload: Payload, runIds: readonly string[]): Promise<Order[]> {
  const orders = await all<Order>(payload, 'orders', {})
  return orders.filter(({ lines }) =>
    (lines as { runId: string }[]).some(({ runId }) => runIds.includes(runId)),
  )
}

async function all<Document extends { id: string }>(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
): Promise<Document[]> {
  const found = await payload.db.find<Document>({ collection, where, pagination: false, limit: 0 })
  return found.docs
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
