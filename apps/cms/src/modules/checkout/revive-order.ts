import { extendClock, minutesAfter, holdMinutes } from '@lectern/shared/booking/hold'
import type { PriceChange } from '@lectern/shared/contract/checkout'
import type { Order } from '@lectern/shared/contract/payload-types'
import type { Quote, QuoteProblem } from '@lectern/shared/contract/quote'
import { transition } from '@lectern/shared/orders/order-state'
import type { Payload } from 'payload'

import { idOf } from '@cms/database/document-ids'
import { giveBackUses, lookUpCode, takeCode } from '../discounts'
import { holdSeats } from '../seats'
import {
  contentOf,
  loadOrder,
  transitionOrder,
  noteEvent,
  snapshotOf,
  type Context,
} from '../orders'
import { giveUpOrder } from './give-up-order'
import { keptPrice } from './kept-price'
import type { Holder } from './hoarding/holder'
import { refuseHoarder, refuseMostOfDate } from './hoarding/refuse-hoarding'
import { priceBasket } from './price-basket'
import { problemsOfShortRuns } from './short-runs'
import { supersedeRound } from './supersede-round'

export type Revived =
  | { outcome: 'held'; order: Order }
  | { outcome: 'short'; problems: QuoteProblem[] }
  | { outcome: 'no-extensions-left' }

/**
 * Takes the seats of an order anew after its hold lapsed, at the price of now unless an offer keeps it; a change is
 * told.
 *
 * @throws Refusal when its holder keeps too much already.
 */
export async function reviveOrder(
  context: Context,
  order: Order,
  holder: Holder | null = null,
): Promise<Exclude<Revived, { outcome: 'no-extensions-left' }>> {
  const { payload, now } = context
  if (!transition(order.state, 'revive')) return { outcome: 'held', order }
  const { lines } = contentOf(order)
  const { quote, codeId } = await priceAnew(context, order)
  if (quote.problems.length > 0) return { outcome: 'short', problems: quote.problems }
  const round = order.holdRound + 1
  const next = { ...order, codeId, holdRound: round }
  // Its last use went since it was priced.
  if (!(await takeCodeAgain(payload, next))) return reviveOrder(context, order, holder)
  const seats = await holdSeats(payload, { orderId: order.id, round, lines })
  if (!seats.held) {
    await giveBackUses(payload, next)
    return fail(context, { order, short: seats.short })
  }
  const revived = await transitionOrder(payload, {
    order,
    event: 'revive',
    changes: { ...freshTerms(order, { quote, now }), codeId, holdRound: round, ...holder },
  })
  // Somebody else was faster: with the same seats, or with a decision that gives them back.
  if (!revived) return reviveOrder(context, await loadOrder(payload, order.id), holder)
  await refuseHoarding(context, revived)
  const name = `revived/${round}`
  await noteEvent(payload, { orderId: order.id, name, text: 'Places held again', now })
  return { outcome: 'held', order: revived }
}

/** Without its code, where that holds no longer: the change of price is told. */
async function priceAnew(
  context: Context,
  order: Order,
): Promise<{ quote: Quote; codeId: string | null }> {
  const { payload, now } = context
  const kept = await keptPrice(context, order)
  if (kept) return { quote: kept, codeId: null }
  const { lines } = contentOf(order)
  const { codeId: discountId, customerEmail: email } = order
  const organisationId = order.organisation ? idOf(order.organisation) : null
  if (!discountId) {
    return { quote: await priceBasket(payload, { lines, organisationId }, now), codeId: null }
  }
  // Cut short, giving up may have left them with it.
  await giveBackUses(payload, order)
  const code = await lookUpCode(payload, { code: { discountId }, email, now })
  const quote = await priceBasket(payload, { lines, code, organisationId }, now)
  return { quote, codeId: quote.code?.problem ? null : discountId }
}

async function takeCodeAgain(payload: Payload, order: Order): Promise<boolean> {
  const { id: orderId, codeId: discountId, holdRound, customerEmail: email } = order
  if (!discountId) return true
  const outcome = await takeCode(payload, { discountId, orderId, holdRound, email })
  if (outcome !== 'taken') await giveBackUses(payload, order)
  return outcome === 'taken'
}

/** A lapsed hold that is taken anew counts as one more extension. */
export async function reviveWithinLimit(
  context: Context,
  order: Order,
  holder: Holder | null,
): Promise<Revived> {
  const { extensionsUsed } = order
  const clock = { holdExpiresAt: context.now.toISOString(), extensionsUsed }
  if (!extendClock(clock, context.now)) return { outcome: 'no-extensions-left' }
  return reviveOrder(context, order, holder)
}

async function refuseHoarding(context: Context, order: Order): Promise<void> {
  try {
    await refuseMostOfDate(context, order, await refuseHoarder(context, order))
  } catch (refusal) {
    await giveUpOrder(context, { order, event: 'abandon' })
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

export function priceChangesOf(order: Order, quote: Quote): PriceChange[] {
  const before = new Map(contentOf(order).lines.map((line) => [line.runId, line.grossPence]))
  return quote.lines.flatMap(({ runId, courseTitle, grossPence }) => {
    const previousGrossPence = before.get(runId)
    if (previousGrossPence === undefined || previousGrossPence === grossPence) return []
    return [{ runId, courseTitle, previousGrossPence, grossPence }]
  })
}

/** A round that failed is used up, or the next try would find its released holds. */
async function fail(
  { payload }: Context,
  { order, short }: { order: Order; short: { runId: string; placesLeft: number }[] },
): Promise<{ outcome: 'short'; problems: QuoteProblem[] }> {
  await supersedeRound(payload, order)
  return { outcome: 'short', problems: problemsOfShortRuns(order, short) }
}
