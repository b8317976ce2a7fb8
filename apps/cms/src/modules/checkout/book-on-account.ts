import type { AccountBooking } from '@lectern/shared/contract/on-account'
import { hasLapsed } from '@lectern/shared/booking/hold'
import type { Order } from '@lectern/shared/contract/payload-types'
import type { PurchaseOrderRule } from '@lectern/shared/on-account/terms'
import { holdsSeats } from '@lectern/shared/orders/order-state'

import { Refusal } from '../../http/refusal'
import { standingOf, takeCredit } from '../on-account'
import {
  contentOf,
  loadOrder,
  transitionOrder,
  type Context,
  type DeclarationsMade,
} from '../orders'
import { carryOutDecision } from '../payments'
import { closeEarlierPayments } from './close-earlier-payments'
import type { PaymentStarted } from './start-payment'

export interface AccountOrder {
  order: Order
  declarations: DeclarationsMade
  provenEmail: string | null
  purchaseOrderNumber: AccountBooking['purchaseOrderNumber']
}

/**
 * Books an order that is paid by invoice. It is counted against the organisation's limit before it is booked:
 * cut short in between, the job frees what was counted once the order's time has run out.
 *
 * @throws Refusal `account-refused` where it may not be paid by invoice, and for a purchase order number that
 *   is missing.
 */
export async function bookOnAccount(context: Context, of: AccountOrder): Promise<PaymentStarted> {
  const { order, provenEmail } = of
  if (isOver(order, context.now)) return { outcome: 'hold-lapsed' }
  const { payer, said } = await standingOf(context, { order, provenEmail })
  if (!payer || said.kind !== 'allowed') throw new Refusal('account-refused')
  refuseMissingNumber(said.purchaseOrder, of)
  const cameOfThem = await closeEarlierPayments(context, order)
  if (cameOfThem) return cameOfThem
  const taken = await takeCredit(context.payload, { order, organisation: payer })
  if (taken === 'over-limit') throw new Refusal('account-refused')
  const booked = await place(context, { ...of, organisationId: payer.id })
  if (!booked) return startAgain(context, of)
  await carryOutDecision(context, order.id)
  return { outcome: 'placed' }
}

/** Whether it keeps no places any more. */
export function isOver({ state, holdExpiresAt }: Order, now: Date): boolean {
  return !holdsSeats(state) || hasLapsed(holdExpiresAt ?? '', now)
}

function refuseMissingNumber(rule: PurchaseOrderRule, { purchaseOrderNumber }: AccountOrder): void {
  if (rule !== 'to-book' || purchaseOrderNumber) return
  const message = 'Enter the number of your purchase order'
  throw new Refusal('invalid-fields', { fields: [{ path: 'purchaseOrderNumber', message }] })
}

function place(
  { payload, now }: Context,
  {
    order,
    declarations,
    provenEmail,
    purchaseOrderNumber,
    ...of
  }: AccountOrder & {
    organisationId: string
  },
): Promise<Order | null> {
  const { booker } = contentOf(order)
  const changes = {
    payment: 'account',
    organisation: of.organisationId,
    provenEmail,
    booker: { ...booker, ...(purchaseOrderNumber && { purchaseOrderNumber }) },
    declarations,
    ...(order.accountAsk === 'waiting' && { accountAsk: 'approved' }),
    placedAt: now.toISOString(),
  }
  return transitionOrder(payload, { order, event: 'book', changes })
}

/** Another tab was faster. What was agreed to is this total only. */
async function startAgain(context: Context, of: AccountOrder): Promise<PaymentStarted> {
  const order = await loadOrder(context.payload, of.order.id)
  if (order.grossPence !== of.order.grossPence) return { outcome: 'price-changed' }
  if (order.state === 'booked') return { outcome: 'placed' }
  return bookOnAccount(context, { ...of, order })
}
