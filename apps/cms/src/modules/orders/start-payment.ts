import { extendForPayment, hasLapsed, paymentSessionMinutes } from '@lectern/shared/booking/hold'
import { orderPagePaths } from '@lectern/shared/contract/placed-order'
import type { Order, Payment } from '@lectern/shared/contract/payload-types'
import { holdsSeats } from '@lectern/shared/orders/order-state'

import { insertOnce } from '../../database/insert-once'
import { currentEnv } from '../../env'
import type { SessionRequest, StripeGateway } from '../../stripe'
import { carryOutDecision } from './carry-out-decision'
import { moveOrder } from './change-order'
import { noteEvent } from './events/note-event'
import { loadOrder, tokenOf } from './find-order'
import { contentOf, type DeclarationsMade } from './order-content'
import { closePayments } from './payments/close-payments'
import { openPayment } from './payments/open-payment'
import { settleOrderPayments } from './settle-session'
import type { Shop } from './shop'

export type PaymentStarted =
  | { outcome: 'payment'; url: string }
  | { outcome: 'placed' }
  | { outcome: 'hold-lapsed' | 'payment-unavailable' }

type OrderDeclared = { order: Order; declarations: DeclarationsMade }

/**
 * Leads an order that is complete to Stripe's page, or straight to its confirmation when there is
 * nothing to pay. Pressed twice, or in two tabs: the earlier page is closed before the next one opens.
 */
export async function startPayment(shop: Shop, of: OrderDeclared): Promise<PaymentStarted> {
  const { order } = of
  if (!holdsSeats(order.state)) return isOver(order)
  if (order.payment === 'free') return placeFreeOrder(shop, of)
  if (!shop.stripe) return { outcome: 'payment-unavailable' }
  const closed = await closePayments(shop, order)
  if (closed === 'unknown') return { outcome: 'payment-unavailable' }
  if (closed === 'paid') {
    await settleOrderPayments(shop, order.id)
    return { outcome: 'placed' }
  }
  return beginAttempt(shop, { ...of, stripe: shop.stripe })
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
  const { holdExpiresAt } = extendForPayment(clock, shop.now)
  const changes = { declarations, holdExpiresAt, paymentAttempt: attempt }
  const paying = await moveOrder(shop.payload, { order, event: 'pay', changes })
  if (!paying) return startAgain(shop, of)
  const payment = await writePayment(shop, { order: paying, attempt })
  const opened = payment && (await openPayment(shop, { payment, stripe }))
  if (!opened?.url) return { outcome: 'payment-unavailable' }
  return { outcome: 'payment', url: opened.url }
}

async function startAgain(shop: Shop, of: OrderDeclared): Promise<PaymentStarted> {
  return startPayment(shop, { ...of, order: await loadOrder(shop.payload, of.order.id) })
}

/** The whole request is stored before Stripe hears of it. */
async function writePayment(
  shop: Shop,
  { order, attempt }: { order: Order; attempt: number },
): Promise<Payment | null> {
  const request = sessionRequest(order, shop.now)
  const payment = await insertOnce(shop.payload, {
    collection: 'payments',
    data: {
      key: `${order.id}/${attempt}`,
      title: `${order.reference}, attempt ${attempt}`,
      belongsTo: order.id,
      orderId: order.id,
      attempt,
      status: 'creating',
      grossPence: order.grossPence,
      request,
      isSettled: false,
    },
  })
  const name = `payment/${attempt}`
  const text = 'Sent to the payment page'
  await noteEvent(shop.payload, { orderId: order.id, name, text, now: shop.now })
  return payment
}

function sessionRequest(order: Order, now: Date): SessionRequest {
  const { lines, booker } = contentOf(order)
  const site = currentEnv().WEB_URL
  const token = tokenOf(order)
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
