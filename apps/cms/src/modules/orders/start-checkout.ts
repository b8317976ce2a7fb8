import { anonymousHoldMinutes, holdMinutes, startHold } from '@lectern/shared/booking/hold'
import type { CheckoutRequest } from '@lectern/shared/contract/checkout'
import type { Order } from '@lectern/shared/contract/payload-types'
import type { Quote, QuoteProblem } from '@lectern/shared/contract/quote'
import { holdsSeats } from '@lectern/shared/orders/order-state'

import { insertOnce } from '../../database/insert-once'
import { holdSeats } from '../booking'
import { moveOrder } from './change-order'
import { findOrder } from './find-order'
import { giveUpOrder } from './give-up-order'
import type { Holder } from './hoarding/holder'
import { refuseHoarder, refuseMostOfDate, type OpenOrder } from './hoarding/refuse-hoarding'
import { attemptDigest, newOrderKey, newOrderReference } from './order-token'
import { priceBasket } from './price-basket'
import { reviveOrder } from './revive-order'
import type { Shop } from './shop'
import { problemsOfShortRuns } from './short-runs'
import { snapshotOf } from './snapshot'

export type CheckoutStarted =
  { started: true; order: Order } | { started: false; problems: QuoteProblem[] }

interface Beginning {
  source?: Order['source']
  holder?: Holder | null
}

/**
 * Holds the seats of a basket and begins its order, at the price of this moment. The same attempt
 * sent twice, by a double click or a lost answer, is one order.
 *
 * @throws Refusal when its holder keeps too much already.
 */
export async function startCheckout(
  shop: Shop,
  request: Pick<CheckoutRequest, 'lines' | 'attemptKey'>,
  { source = 'website', holder = null }: Beginning = {},
): Promise<CheckoutStarted> {
  const attemptKey = attemptDigest(request)
  const quote = await priceBasket(shop.payload, request, shop.now)
  const isBookable = quote.problems.length === 0
  const order = isBookable && (await insertOrder(shop, { quote, attemptKey, source, holder }))
  if (order) return takeFairShare(shop, order)
  // Sent before, perhaps: then its own places may be what the basket is short of.
  const earlier = await findOrder(shop.payload, { attemptKey: { equals: attemptKey } })
  if (earlier) return resumeAttempt(shop, earlier, holder)
  if (!isBookable) return { started: false, problems: quote.problems }
  // Its reference was another order's, by a chance of one in millions: the next one will not be.
  return startCheckout(shop, request, { source, holder })
}

/** An attempt that is under way continues; one that failed or ran out takes its seats anew. */
async function resumeAttempt(
  shop: Shop,
  order: Order,
  holder: Holder | null,
): Promise<CheckoutStarted> {
  if (holdsSeats(order.state)) return takeSeats(shop, order)
  const revived = await reviveOrder(shop, order, holder)
  if (revived.outcome === 'short') return { started: false, problems: revived.problems }
  return { started: true, order: revived.order }
}

function insertOrder(shop: Shop, of: Required<Beginning> & { quote: Quote; attemptKey: string }) {
  const { quote, attemptKey, source, holder } = of
  return insertOnce(shop.payload, {
    collection: 'orders',
    data: {
      ...snapshotOf(quote),
      ...startHold(shop.now, holder ? anonymousHoldMinutes : holdMinutes),
      ...holder,
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

async function takeFairShare(shop: Shop, order: Order): Promise<CheckoutStarted> {
  const others = await orGiveUp(shop, order, () => refuseHoarder(shop, order))
  const taken = await takeSeats(shop, order)
  if (taken.started) await orGiveUp(shop, order, () => refuseMostOfDate(shop, order, others))
  return taken
}

async function orGiveUp<T extends OpenOrder[] | void>(
  shop: Shop,
  order: Order,
  check: () => Promise<T>,
): Promise<T> {
  try {
    return await check()
  } catch (refusal) {
    await giveUpOrder(shop, { order, event: 'abandon' })
    throw refusal
  }
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
