import { extendClock, minutesAfter, holdMinutes } from '@lectern/shared/booking/hold'
import type { PriceChange } from '@lectern/shared/contract/checkout'
import type { Order } from '@lectern/shared/contract/payload-types'
import type { Quote, QuoteProblem } from '@lectern/shared/contract/quote'
import { transition } from '@lectern/shared/orders/order-state'

import { holdSeats } from '../booking'
import { moveOrder } from './change-order'
import { noteEvent } from './events/note-event'
import { loadOrder } from './find-order'
import { giveUpOrder } from './give-up-order'
import type { Holder } from './hoarding/holder'
import { refuseHoarder, refuseMostOfDate } from './hoarding/refuse-hoarding'
import { contentOf } from './order-content'
import { priceBasket } from './price-basket'
import type { Shop } from './shop'
import { problemsOfShortRuns } from './short-runs'
import { snapshotOf } from './snapshot'
import { useUpRound } from './use-up-round'

export type Revived =
  | { outcome: 'held'; order: Order }
  | { outcome: 'short'; problems: QuoteProblem[] }
  | { outcome: 'no-extensions-left' }

/**
 * Takes the seats of an order anew after its hold lapsed, at the price of now; a change is told.
 *
 * @throws Refusal when its holder keeps too much already.
 */
export async function reviveOrder(
  shop: Shop,
  order: Order,
  holder: Holder | null = null,
): Promise<Exclude<Revived, { outcome: 'no-extensions-left' }>> {
  const { payload, now } = shop
  if (!transition(order.state, 'revive')) return { outcome: 'held', order }
  const { lines } = contentOf(order)
  const quote = await priceBasket(payload, { lines }, now)
  if (quote.problems.length > 0) return { outcome: 'short', problems: quote.problems }
  const round = order.holdRound + 1
  const seats = await holdSeats(payload, { orderId: order.id, round, lines })
  if (!seats.held) return fail(shop, { order, short: seats.short })
  const revived = await moveOrder(payload, {
    order,
    event: 'revive',
    changes: { ...freshTerms(order, { quote, now }), holdRound: round, ...holder },
  })
  // Somebody else was faster: with the same seats, or with a decision that gives them back.
  if (!revived) return reviveOrder(shop, await loadOrder(payload, order.id), holder)
  await refuseHoarding(shop, revived)
  const name = `revived/${round}`
  await noteEvent(payload, { orderId: order.id, name, text: 'Places held again', now })
  return { outcome: 'held', order: revived }
}

/** A lapsed hold that is taken anew counts as one more extension. */
export async function reviveWithinLimit(
  shop: Shop,
  order: Order,
  holder: Holder | null,
): Promise<Revived> {
  const { extensionsUsed } = order
  const clock = { holdExpiresAt: shop.now.toISOString(), extensionsUsed }
  if (!extendClock(clock, shop.now)) return { outcome: 'no-extensions-left' }
  return reviveOrder(shop, order, holder)
}

async function refuseHoarding(shop: Shop, order: Order): Promise<void> {
  try {
    await refuseMostOfDate(shop, order, await refuseHoarder(shop, order))
  } catch (refusal) {
    await giveUpOrder(shop, { order, event: 'abandon' })
    throw refusal
  }
}

function freshTerms(order: Order, { quote, now }: { quote: Quote; now: Date }) {
  return {
    ...snapshotOf(quote),
    payment: quote.totals.grossPence === 0 ? 'free' : 'stripe',
    priceChanges: priceChangesOf(order, quote),
    holdExpiresAt: minutesAfter(now, holdMinutes),
    extensionsUsed: order.extensionsUsed + 1,
  }
}

function priceChangesOf(order: Order, quote: Quote): PriceChange[] {
  const before = new Map(contentOf(order).lines.map((line) => [line.runId, line.grossPence]))
  return quote.lines.flatMap(({ runId, courseTitle, grossPence }) => {
    const previousGrossPence = before.get(runId)
    if (previousGrossPence === undefined || previousGrossPence === grossPence) return []
    return [{ runId, courseTitle, previousGrossPence, grossPence }]
  })
}

/** A round that failed is used up, or the next try would find its released holds. */
async function fail(
  { payload }: Shop,
  { order, short }: { order: Order; short: { runId: string; placesLeft: number }[] },
): Promise<{ outcome: 'short'; problems: QuoteProblem[] }> {
  await useUpRound(payload, order)
  return { outcome: 'short', problems: problemsOfShortRuns(order, short) }
}
