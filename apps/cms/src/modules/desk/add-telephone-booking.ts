import type { Booker, DelegatesRequest } from '@lectern/shared/contract/checkout-forms'
import type { CheckoutRequest } from '@lectern/shared/contract/checkout'
import type { Order } from '@lectern/shared/contract/payload-types'
import type { Quote } from '@lectern/shared/contract/quote'
import { codeProblemWords } from '@lectern/shared/discounts/code-problem'
import type { BankPaymentWay } from '@lectern/shared/orders/bank-payment'
import { holdsSeats } from '@lectern/shared/orders/order-state'
import type { Payload } from 'payload'

import { Refusal } from '../../http/refusal'
import { saveBooker, saveDelegates, startCheckout, type CheckoutStarted } from '../checkout'
import { lookUpCode } from '../discounts'
import { loadOrder, transitionOrder, noteEvent, type Context } from '../orders'
import { findOrganisation } from '../organisations'
import { carryOutDecision } from '../payments'

export interface TelephoneBooking extends Pick<CheckoutRequest, 'attemptKey' | 'lines' | 'code'> {
  booker: Booker
  delegates: DelegatesRequest
  /** How it was paid already; nothing where an invoice is to be paid. */
  paidBy?: BankPaymentWay | undefined
  /** To which it belongs, as staff say; at its prices. */
  organisationId?: string | undefined
  by: string
}

/**
 * A booking that staff take for a customer, paid by invoice or already, outside Stripe. It takes its seats like any
 * other, gets its invoice and e-mails, and can be sent twice: the same attempt is one order.
 *
 * @throws Refusal `invalid-fields` for a code that does not hold, and for an organisation that is not there.
 */
export async function addTelephoneBooking(
  context: Context,
  booking: TelephoneBooking,
): Promise<CheckoutStarted> {
  const { payload, now } = context
  const code = booking.code
    ? await lookUpCode(payload, { code: { typed: booking.code }, now })
    : null
  const organisationId = await presentOrganisation(payload, booking.organisationId)
  const started = await startCheckout(context, booking, {
    source: 'telephone',
    code,
    organisationId,
  })
  if (!started.started) refuseOddCode(started.code)
  if (!started.started || !holdsSeats(started.order.state)) return started
  await saveBooker(context, started.order, booking.booker)
  const reread = await loadOrder(context.payload, started.order.id)
  const { order } = await saveDelegates(context, reread, booking.delegates)
  // Its hold ran out meanwhile: the attempt takes its seats anew.
  if (!(await place(context, { order, booking }))) return addTelephoneBooking(context, booking)
  await noteWhoTookIt(context, { order, by: booking.by })
  await carryOutDecision(context, order.id)
  return { started: true, order: await loadOrder(context.payload, order.id) }
}

async function presentOrganisation(
  payload: Payload,
  id: string | undefined,
): Promise<string | null> {
  if (!id) return null
  const found = await findOrganisation(payload, id)
  if (found && !found.deletedAt) return found.id
  const message = 'This organisation is not there any more. Choose another'
  throw new Refusal('invalid-fields', { fields: [{ path: 'organisationId', message }] })
}

function refuseOddCode(code: Quote['code']): void {
  if (!code?.problem) return
  const message = codeProblemWords(code.problem, code.letters)
  throw new Refusal('invalid-fields', { fields: [{ path: 'code', message }] })
}

/** Only while its seats are held: a payment may book a lapsed order, for it looks for seats first. */
async function place(
  { payload, now }: Context,
  { order, booking: { paidBy, by } }: { order: Order; booking: TelephoneBooking },
): Promise<Order | null> {
  if (!holdsSeats(order.state)) return null
  const payment = order.grossPence === 0 ? 'free' : 'offline'
  const paidAtBooking = paidBy && payment === 'offline' ? { way: paidBy, by } : null
  const changes = { payment, paidAtBooking, placedAt: now.toISOString() }
  return transitionOrder(payload, { order, event: 'book', changes })
}

function noteWhoTookIt(
  { payload, now }: Context,
  { order, by }: { order: Order; by: string },
): Promise<void> {
  const text = 'Booking taken by telephone'
  return noteEvent(payload, { orderId: order.id, name: 'telephone', text, by, now })
}
