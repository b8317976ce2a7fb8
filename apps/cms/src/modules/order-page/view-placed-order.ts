import { countOpen } from '@lectern/shared/before-course/questions'
import type { CheckoutLine } from '@lectern/shared/contract/checkout'
import type { Joining, PlacedBooking, PlacedOrder } from '@lectern/shared/contract/placed-order'
import type {
  Booking,
  CreditNote,
  Invoice,
  Order,
  Refund,
  RunCancellation,
} from '@lectern/shared/contract/payload-types'
import { pence } from '@lectern/shared/money/pence'
import { isPaidOutsideStripe } from '@lectern/shared/orders/bank-payment'
import { delegatesEditableUntil } from '@lectern/shared/orders/delegate-cut-off'
import { balancePence } from '@lectern/shared/orders/order-balance'
import { cardPaymentOfInvoice } from '@lectern/shared/owed/pay-by-card'
import { isPlacedState } from '@lectern/shared/orders/order-state'

import { findAll } from '../../database/find-all'
import { Refusal } from '../../http/refusal'
import { answersTokenOf, awaitsAddress, loadJoiningPapers, type JoiningPapers } from '../letters'
import {
  contentOf,
  findAsking,
  ensurePlaceAnswers,
  entriesOf,
  findBookings,
  lineBefore,
  lineOf,
  orderedRunIdOf,
  tokenOf,
  type Context,
} from '../orders'
import { moneyOfOne } from '../payments'
import { loadChangeSettings } from '../settings'
import { cancellingOf } from './cancel-by-customer'
import { loadEditableNeeds } from './change-needs'
import { isEditable } from './is-editable'
import { lastDayToMove } from './move-by-customer'

/** @throws Refusal `not-found` while the order is a checkout. */
export async function viewPlacedOrder(context: Context, order: Order): Promise<PlacedOrder> {
  const { payload } = context
  const { booker, lines, totals } = contentOf(order)
  if (!booker || !isPlacedState(order.state)) throw new Refusal('not-found')
  const bookings = await findBookings(payload, order)
  const ofOrder = { where: { orderId: { equals: order.id } }, sort: 'createdAt' }
  const invoices = await findAll(payload, { collection: 'invoices', ...ofOrder })
  const creditNotes = await findAll(payload, { collection: 'credit-notes', ...ofOrder })
  const refunds = await findAll(payload, { collection: 'refunds', ...ofOrder })
  const money = isPaidOutsideStripe(order) ? await moneyOfOne(payload, order) : null
  const standing = bookings.filter(({ status }) => status === 'booked')
  const calledOff = await findAsking(
    context,
    standing.map(({ runId }) => runId),
  )
  return {
    token: tokenOf(order),
    reference: order.reference,
    state: order.state,
    placedAt: order.placedAt ?? order.updatedAt,
    lines,
    totals,
    booker,
    bookings: await viewBookings(context, { order, bookings, calledOff }),
    needs: await loadEditableNeeds(context, { order, bookings }),
    documents: [
      ...invoices.map((invoice) => viewDocument('invoice', invoice)),
      ...creditNotes.map((creditNote) => viewDocument('credit-note', creditNote)),
    ],
    refunds: refunds.filter(({ status }) => !isNoMoney.includes(status)).map(viewRefund),
    awaitsAddress: order.state === 'booked' && awaitsAddress(order),
    toPay: money && {
      openPence: pence(Math.max(0, balancePence(money))),
      dueOn: invoices[0]?.dueOn ?? null,
      isByCard: context.stripe !== null && cardPaymentOfInvoice(money).kind === 'can-pay',
    },
    calledOff: [...calledOff.values()].map(viewCalledOff),
    keptGrossPence: pence(refunds.reduce((sum, { keptPence }) => sum + (keptPence ?? 0), 0)),
  }
}

type CalledOff = ReadonlyMap<string, RunCancellation>

function viewCalledOff({ runId, reason, askUntil, moveToLabel }: RunCancellation) {
  return { runId, reason, until: askUntil ?? '', movedTo: moveToLabel ?? null }
}

async function viewBookings(
  { payload, now }: Context,
  {
    order,
    bookings,
    calledOff,
  }: { order: Order; bookings: readonly Booking[]; calledOff: CalledOff },
): Promise<PlacedBooking[]> {
  const { moveDaysBefore, cancelling } = await loadChangeSettings(payload)
  const costs = cancellingOf({ order, bookings, cancelling, calledOff, now })
  const lines = bookings.map((booking) => lineOf(order, booking))
  const papers = await loadJoiningPapers(payload, lines)
  const asked = await Promise.all(
    bookings.map((booking) => askedOf({ payload, now }, { order, booking })),
  )
  return bookings.map((booking, index) => {
    const isComing = booking.status === 'booked'
    const joining = isComing ? toJoining(papers[index]) : undefined
    const cost = costs.get(booking.id)
    const movableUntil = lastDayToMove({ order, booking }, { moveDaysBefore, calledOff, now })
    return {
      ...viewBooking(order, booking, now),
      ...(joining && { joining }),
      ...(movableUntil && { movableUntil }),
      ...(cost && { cancelling: cost }),
      ...(asked[index] && { questions: asked[index] }),
    }
  })
}

/** Whoever has a mailbox of their own has the link in their letter, and what they answer is not for whoever booked. */
async function askedOf(
  { payload, now }: Pick<Context, 'payload' | 'now'>,
  { order, booking }: { order: Order; booking: Booking },
): Promise<PlacedBooking['questions']> {
  const { delegateEmail, startsAt } = booking
  const isOthers = delegateEmail && delegateEmail !== contentOf(order).booker?.email
  if (isOthers || startsAt <= now.toISOString()) return undefined
  const asked = await ensurePlaceAnswers(payload, { order, booking })
  if (!asked) return undefined
  const { answers, questions } = asked
  const of = { given: entriesOf(answers), hasAnswered: Boolean(answers.answeredAt) }
  return { token: answersTokenOf(answers), openCount: countOpen(questions, of) }
}

function toJoining(papers: JoiningPapers | undefined): Joining | undefined {
  if (!papers) return undefined
  const { line: _, ...joining } = papers
  return joining
}

function viewBooking(order: Order, booking: Booking, now: Date): PlacedBooking {
  const { seat, status, delegateName, delegateEmail } = booking
  const before = lineBefore(order, booking)
  const editableUntil = delegatesEditableUntil(booking.startsAt)
  return {
    runId: orderedRunIdOf(booking),
    seat,
    date: toCourseDate(lineOf(order, booking)),
    ...(before && { movedFrom: toCourseDate(before) }),
    state: status,
    ...(delegateName && { delegateName }),
    ...(delegateEmail && { delegateEmail }),
    editableUntil: editableUntil.toISOString(),
    isEditable: isEditable(booking, now),
  }
}

function toCourseDate({ runId, startsAt, endsAt, timeZone, days, delivery, place }: CheckoutLine) {
  return { runId, startsAt, endsAt, timeZone, days, delivery, place }
}

function viewDocument(kind: 'invoice' | 'credit-note', document: Invoice | CreditNote) {
  const { number, issuedAt, createdAt, grossPence } = document
  return { kind, number, issuedAt: issuedAt ?? createdAt, grossPence: pence(grossPence) }
}

/** Where nothing goes back: for the customer there is a credit note, or nothing at all. */
const isNoMoney: readonly Refund['status'][] = ['nothing', 'credited']

function viewRefund({ status, backPence, createdAt }: Refund): PlacedOrder['refunds'][number] {
  const isDone = ['succeeded', 'by-bank', 'paid-by-hand'].includes(status)
  const state = isDone ? 'done' : status === 'failed' ? 'failed' : 'on-its-way'
  return { state, grossPence: pence(backPence), requestedAt: createdAt }
}
