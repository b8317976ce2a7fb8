import { anonymousHoldMinutes, holdMinutes, startHold } from '@lectern/shared/booking/hold'
import type { CheckoutRequest } from '@lectern/shared/contract/checkout'
import type { Order } from '@lectern/shared/contract/payload-types'
import type { Quote, QuoteProblem } from '@lectern/shared/contract/quote'
import { holdsSeats } from '@lectern/shared/orders/order-state'

import { insertOnce } from '../../database/insert-once'
import { holdSeats } from '../seats'
import {
  attemptDigest,
  findOrder,
  transitionOrder,
  newOrderKey,
  newOrderReference,
  snapshotOf,
  type Context,
} from '../orders'
import { giveUpOrder } from './give-up-order'
import type { Holder } from './hoarding/holder'
import { refuseHoarder, refuseMostOfDate, type OpenOrder } from './hoarding/refuse-hoarding'
import { priceBasket } from './price-basket'
import { reviveOrder } from './revive-order'
import { problemsOfShortRuns } from './short-runs'

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
  context: Context,
  request: Pick<CheckoutRequest, 'lines' | 'attemptKey'>,
  { source = 'website', holder = null }: Beginning = {},
): Promise<CheckoutStarted> {
  const attemptKey = attemptDigest(request)
  const quote = await priceBasket(context.payload, request, context.now)
  const isBookable = quote.problems.length === 0
  const order = isBookable && (await insertOrder(context, { quote, attemptKey, source, holder }))
  if (order) return takeFairShare(context, order)
  // Sent before, perhaps: then its own places may be what the basket is short of.
  const earlier = await findOrder(context.payload, { attemptKey: { equals: attemptKey } })
  if (earlier) return resumeAttempt(context, earlier, holder)
  if (!isBookable) return { started: false, problems: quote.problems }
  // Its reference was another order's, by a chance of one in millions: the next one will not be.
  return startCheckout(context, request, { source, holder })
}

/** An attempt that is under way continues; one that failed or ran out takes its seats anew. */
async function resumeAttempt(
  context: Context,
  order: Order,
  holder: Holder | null,
): Promise<CheckoutStarted> {
  if (holdsSeats(order.state)) return takeSeats(context, order)
  const revived = await reviveOrder(context, order, holder)
  if (revived.outcome === 'short') return { started: false, problems: revived.problems }
  return { started: true, order: revived.order }
}

function insertOrder(
  context: Context,
  of: Required<Beginning> & { quote: Quote; attemptKey: string },
) {
  const { quote, attemptKey, source, holder } = of
  return insertOnce(context.payload, {
    collection: 'orders',
    data: {
      ...snapshotOf(quote),
      ...startHold(context.now, holder ? anonymousHoldMinutes : holdMinutes),
      ...holder,
      createdAt: context.now.toISOString(),
      key: newOrderKey(),
      reference: newOrderReference(),
      attemptKey,
      state: 'open',
      source,
      payment: quote.totals.grossPence === 0 ? 'free' : 'stripe',
      holdRound: 1,
      paymentAttempt: 0,
      followUpDone: false,
      bookerAttends: false,
      needsSaved: false,
    },
  })
}

async function takeFairShare(context: Context, order: Order): Promise<CheckoutStarted> {
  const others = await orGiveUp(context, order, () => refuseHoarder(context, order))
  const taken = await takeSeats(context, order)
  if (taken.started) await orGiveUp(context, order, () => refuseMostOfDate(context, order, others))
  return taken
}

async function orGiveUp<T extends OpenOrder[] | void>(
  context: Context,
  order: Order,
  check: () => Promise<T>,
): Promise<T> {
  try {
    return await check()
  } catch (refusal) {
    await giveUpOrder(context, { order, event: 'abandon' })
    throw refusal
  }
}

async function takeSeats({ payload }: Context, order: Order): Promise<CheckoutStarted> {
  const lines = snapshotLines(order)
  const seats = await holdSeats(payload, { orderId: order.id, round: order.holdRound, lines })
  if (seats.held) return { started: true, order }
  // Settled at once: what was held has been given back, and nothing else follows.
  await transitionOrder(payload, { order, event: 'abandon', changes: { followUpDone: true } })
  return { started: false, problems: problemsOfShortRuns(order, seats.short) }
}

function snapshotLines(order: Order) {
  return order.lines as { runId: string; count: number }[]
}
