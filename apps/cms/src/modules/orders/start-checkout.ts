import { startHold } from '@lectern/shared/booking/hold'
import type { CheckoutRequest } from '@lectern/shared/contract/checkout'
import type { Order } from '@lectern/shared/contract/payload-types'
import type { Quote, QuoteProblem } from '@lectern/shared/contract/quote'
import { holdsSeats } from '@lectern/shared/orders/order-state'

import { insertOnce } from '../../database/insert-once'
import { holdSeats } from '../booking'
import { moveOrder } from './change-order'
import { findOrder } from './find-order'
import { attemptDigest, newOrderKey, newOrderReference } from './order-token'
import { priceBasket } from './price-basket'
import { reviveOrder } from './revive-order'
import type { Shop } from './shop'
import { problemsOfShortRuns } from './short-runs'
import { snapshotOf } from './snapshot'

export type CheckoutStarted =
  { started: true; order: Order } | { started: false; problems: QuoteProblem[] }

/**
 * Holds the seats of a basket and begins its order, at the price of this moment. The same attempt
 * sent twice, by a double click or a lost answer, is one order.
 */
export async function startCheckout(
  shop: Shop,
  request: Pick<CheckoutRequest, 'lines' | 'attemptKey'>,
  source: Order['source'] = 'website',
): Promise<CheckoutStarted> {
  const attemptKey = attemptDigest(request)
  const quote = await priceBasket(shop.payload, request, shop.now)
  const isBookable = quote.problems.length === 0
  const order = isBookable && (await insertOrder(shop, { quote, attemptKey, source }))
  if (order) return takeSeats(shop, order)
  // Sent before, perhaps: then its own places may be what the basket is short of.
  const earlier = await findOrder(shop.payload, { attemptKey: { equals: attemptKey } })
  if (earlier) return resumeAttempt(shop, earlier)
  if (!isBookable) return { started: false, problems: quote.problems }
  // Its reference was another order's, by a chance of one in millions: the next one will not be.
  return startCheckout(shop, request, source)
}

/** An attempt that is under way continues; one that failed or ran out takes its seats anew. */
async function resumeAttempt(shop: Shop, order: Order): Promise<CheckoutStarted> {
  if (holdsSeats(order.state)) return takeSeats(shop, order)
  const revived = await reviveOrder(shop, order)
  if (revived.outcome === 'short') return { started: false, problems: revived.problems }
  return { started: true, order: revived.order }
}

function insertOrder(
  shop: Shop,
  { quote, attemptKey, source }: { quote: Quote; attemptKey: string; source: Order['source'] },
) {
  return insertOnce(shop.payload, {
    collection: 'orders',
    data: {
      ...snapshotOf(quote),
      ...startHold(shop.now),
      createdAt: shop.now.toISOString(),
      key: newOrderKey(),
      reference: newOrderReference(),
      attemptKey,
      state: 'open',
      source,
      payment: quote.totals.grossPence === 0 ? 'free' : 'stripe',
      holdRound: 1,
      paymentAttempt: 0,
      isSettled: false,
      bookerAttends: false,
      needsSaved: false,
    },
  })
}

async function takeSeats({ payload }: Shop, order: Order): Promise<CheckoutStarted> {
  const lines = snapshotLines(order)
  const seats = await holdSeats(payload, { orderId: order.id, round: order.holdRound, lines })
  if (seats.held) return { started: true, order }
  // Settled at once: what was held has been given back, and nothing else follows.
  await moveOrder(payload, { order, event: 'abandon', changes: { isSettled: true } })
  return { started: false, problems: problemsOfShortRuns(order, seats.short) }
}

function snapshotLines(order: Order) {
  return order.lines as { runId: string; count: number }[]
}
