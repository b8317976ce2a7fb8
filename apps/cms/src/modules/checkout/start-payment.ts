import { paths } from '@lectern/shared/addresses/paths'
import { extendForPayment, hasLapsed, maxPaymentAttempts } from '@lectern/shared/booking/hold'
import type { Order } from '@lectern/shared/contract/payload-types'
import { pence } from '@lectern/shared/money/pence'
import { cardPaymentProblem } from '@lectern/shared/orders/card-payment'
import { holdsSeats } from '@lectern/shared/orders/order-state'

import type { SessionRequest, StripeGateway } from '../../stripe'
import {
  contentOf,
  loadOrder,
  transitionOrder,
  type DeclarationsMade,
  type Context,
} from '../orders'
import { carryOutDecision, openPayment, requestSession, writePayment } from '../payments'
import { closeEarlierPayments } from './close-earlier-payments'

export type PaymentStarted =
  | { outcome: 'payment'; url: string }
  | { outcome: 'placed' }
  /** `payment-refused`: trying again would not help. */
  | { outcome: 'hold-lapsed' | 'payment-unavailable' | 'payment-refused' | 'price-changed' }

type OrderDeclared = { order: Order; declarations: DeclarationsMade }

/**
 * Leads an order that is complete to Stripe's page, or straight to its confirmation when there is
 * nothing to pay. Pressed twice, or in two tabs: the earlier page is closed before the next one opens.
 */
export async function startPayment(context: Context, of: OrderDeclared): Promise<PaymentStarted> {
  const { order } = of
  if (!holdsSeats(order.state)) return isOver(order)
  if (order.payment === 'free') return placeFreeOrder(context, of)
  if (!context.stripe || !canBePaidByCard(order)) return { outcome: 'payment-refused' }
  const cameOfThem = await closeEarlierPayments(context, order)
  if (cameOfThem) return cameOfThem
  return beginAttempt(context, { ...of, stripe: context.stripe })
}

/** Stripe would refuse it, so it is not asked. */
export function canBePaidByCard({ grossPence }: Pick<Order, 'grossPence'>): boolean {
  return cardPaymentProblem(pence(grossPence)) === null
}

function isOver({ state }: Order): PaymentStarted {
  return { outcome: state === 'lapsed' || state === 'abandoned' ? 'hold-lapsed' : 'placed' }
}

async function placeFreeOrder(context: Context, of: OrderDeclared): Promise<PaymentStarted> {
  const { order, declarations } = of
  const changes = { declarations, placedAt: context.now.toISOString() }
  const placed = await transitionOrder(context.payload, { order, event: 'book', changes })
  if (!placed) return startAgain(context, of)
  await carryOutDecision(context, order.id)
  return { outcome: 'placed' }
}

async function beginAttempt(
  context: Context,
  of: OrderDeclared & { stripe: StripeGateway },
): Promise<PaymentStarted> {
  const { order, declarations, stripe } = of
  const clock = { holdExpiresAt: order.holdExpiresAt ?? '', extensionsUsed: order.extensionsUsed }
  if (hasLapsed(clock.holdExpiresAt, context.now)) return { outcome: 'hold-lapsed' }
  const attempt = order.paymentAttempt + 1
  if (attempt > maxPaymentAttempts) return { outcome: 'payment-refused' }
  const { holdExpiresAt } = extendForPayment(clock, context.now)
  const changes = { declarations, holdExpiresAt, paymentAttempt: attempt }
  const paying = await transitionOrder(context.payload, { order, event: 'pay', changes })
  if (!paying) return startAgain(context, of)
  const request = await sessionRequest(context, paying)
  const payment = await writePayment(context, { order: paying, request })
  if (!payment) return startAgain(context, of)
  const opened = await openPayment(context, { payment, order: paying, stripe, isFirstCall: true })
  if (!opened) return { outcome: 'payment-refused' }
  if (!opened.url) return { outcome: 'payment-unavailable' }
  return { outcome: 'payment', url: opened.url }
}

/** Somebody was faster: another tab, or whoever gave the order up. What was agreed to is this total only. */
async function startAgain(context: Context, of: OrderDeclared): Promise<PaymentStarted> {
  const order = await loadOrder(context.payload, of.order.id)
  if (order.grossPence !== of.order.grossPence) return { outcome: 'price-changed' }
  return startPayment(context, { ...of, order })
}

function sessionRequest(context: Context, order: Order): Promise<SessionRequest> {
  const lines = contentOf(order)
    .lines.filter((line) => line.grossPence > 0)
    .map(({ courseTitle, count, grossPence }) => ({
      name: `${courseTitle} × ${count}`,
      grossPence,
    }))
  return requestSession(context, {
    order,
    lines,
    returnPath: paths.order,
    cancelPath: paths.checkoutOf,
  })
}
