import {
  extendForPayment,
  hasLapsed,
  maxPaymentAttempts,
  paymentSessionMinutes,
} from '@lectern/shared/booking/hold'
import { orderPagePaths } from '@lectern/shared/contract/placed-order'
import type { Order } from '@lectern/shared/contract/payload-types'
import { pence } from '@lectern/shared/money/pence'
import { cardPaymentProblem } from '@lectern/shared/orders/card-payment'
import { holdsSeats } from '@lectern/shared/orders/order-state'

import { currentEnv } from '../../env'
import type { SessionRequest, StripeGateway } from '../../stripe'
import { carryOutDecision } from './carry-out-decision'
import { moveOrder } from './change-order'
import { loadOrder, storedTokenOf } from './find-order'
import { contentOf, type DeclarationsMade } from './order-content'
import { closePayments } from './payments/close-payments'
import { openPayment } from './payments/open-payment'
import { writePayment } from './payments/write-payment'
import { settleOrderPayments } from './settle-session'
import type { Shop } from './shop'

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
export async function startPayment(shop: Shop, of: OrderDeclared): Promise<PaymentStarted> {
  const { order } = of
  if (!holdsSeats(order.state)) return isOver(order)
  if (order.payment === 'free') return placeFreeOrder(shop, of)
  if (!shop.stripe || !canBePaidByCard(order)) return { outcome: 'payment-refused' }
  const closed = await closePayments(shop, order)
  if (closed === 'unknown') return { outcome: 'payment-unavailable' }
  if (closed === 'paid') {
    await settleOrderPayments(shop, order.id)
    return { outcome: 'placed' }
  }
  return beginAttempt(shop, { ...of, stripe: shop.stripe })
}

/** Stripe would refuse it, so it is not asked. */
export function canBePaidByCard({ grossPence }: Pick<Order, 'grossPence'>): boolean {
  return cardPaymentProblem(pence(grossPence)) === null
}

function isOver({ state }: Order): PaymentStarted {
  return { outcome: state === 'lapsed' || state === 'abandoned' ? 'hold-lapsed' : 'placed' }
}

async function placeFreeOrder(shop: Shop, of: OrderDeclared): Promise<PaymentStarted> {
  const { order, declarations } = of
  const changes = { declarations, placedAt: shop.now.toISOString() }
  const placed = await moveOrder(shop.payload, { order, event: 'book', changes })
  if (!placed) return startAgain(shop, of)
  await carryOutDecision(shop, order.id)
  return { outcome: 'placed' }
}

async function beginAttempt(
  shop: Shop,
  of: OrderDeclared & { stripe: StripeGateway },
): Promise<PaymentStarted> {
  const { order, declarations, stripe } = of
  const clock = { holdExpiresAt: order.holdExpiresAt ?? '', extensionsUsed: order.extensionsUsed }
  if (hasLapsed(clock.holdExpiresAt, shop.now)) return { outcome: 'hold-lapsed' }
  const attempt = order.paymentAttempt + 1
  if (attempt > maxPaymentAttempts) return { outcome: 'payment-refused' }
  const { holdExpiresAt } = extendForPayment(clock, shop.now)
  const changes = { declarations, holdExpiresAt, paymentAttempt: attempt }
  const paying = await moveOrder(shop.payload, { order, event: 'pay', changes })
  if (!paying) return startAgain(shop, of)
  const request = sessionRequest(paying, shop.now)
  const payment = await writePayment(shop, { order: paying, request })
  if (!payment) return startAgain(shop, of)
  const opened = await openPayment(shop, { payment, order: paying, stripe, isFirstCall: true })
  if (!opened) return { outcome: 'payment-refused' }
  if (!opened.url) return { outcome: 'payment-unavailable' }
  return { outcome: 'payment', url: opened.url }
}

/** Somebody was faster: another tab, or whoever gave the order up. What was agreed to is this total only. */
async function startAgain(shop: Shop, of: OrderDeclared): Promise<PaymentStarted> {
  const order = await loadOrder(shop.payload, of.order.id)
  if (order.grossPence !== of.order.grossPence) return { outcome: 'price-changed' }
  return startPayment(shop, { ...of, order })
}

function sessionRequest(order: Order, now: Date): SessionRequest {
  const { lines, booker } = contentOf(order)
  const site = currentEnv().WEB_URL
  const token = storedTokenOf(order)
  return {
    orderId: order.id,
    customerEmail: booker?.email ?? '',
    lines: lines
      .filter((line) => line.grossPence > 0)
      .map(({ courseTitle, count, grossPence }) => ({
        name: `${courseTitle} × ${count}`,
        grossPence,
      })),
    returnUrl: site + orderPagePaths.order(token),
    cancelUrl: site + orderPagePaths.checkout(token),
    expiresAtSeconds: Math.floor(now.getTime() / 1000) + paymentSessionMinutes * 60,
  }
}
