import { anonymousHoldMinutes, holdMinutes, startHold } from '@lectern/shared/booking/hold'
import type { CheckoutRequest } from '@lectern/shared/contract/checkout'
import type { Order } from '@lectern/shared/contract/payload-types'
import type { Quote, QuoteProblem } from '@lectern/shared/contract/quote'
import { holdsSeats } from '@lectern/shared/orders/order-state'
import type { Payload } from 'payload'

import { insertOnce } from '../../database/insert-once'
import { giveBackUses, lookUpCode, takeCode, type CodeLookedUp } from '../discounts'
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
  | { started: true; order: Order }
  | { started: false; problems: QuoteProblem[]; code?: Quote['code'] }

interface Beginning {
  source?: Order['source']
  holder?: Holder | null
  /** The code of the request, looked up. */
  code?: CodeLookedUp | null
  /** For which it is booked, at its prices: known by a link of its own or to staff, never by a name alone. */
  organisationId?: string | null
}

/**
 * Holds the seats of a basket and begins its order, at the price of this moment. The same attempt
 * sent twice, by a double click or a lost answer, is one order.
 *
 * @throws Refusal when its holder keeps too much already.
 */
export async function startCheckout(
  context: Context,
  request: Pick<CheckoutRequest, 'lines' | 'attemptKey' | 'code'>,
  { source = 'website', holder = null, code = null, organisationId = null }: Beginning = {},
): Promise<CheckoutStarted> {
  const attemptKey = attemptDigest(request)
  const { payload, now } = context
  const quote = await priceBasket(payload, { lines: request.lines, code, organisationId }, now)
  const isBookable = quote.problems.length === 0 && !quote.code?.problem
  const codeId = code?.known?.discountId ?? null
  const order =
    isBookable &&
    (await insertOrder(context, { quote, codeId, attemptKey, source, holder, organisationId }))
  if (order) return takeFairShare(context, order)
  // Sent before, perhaps: then its own places may be what the basket is short of.
  const earlier = await findOrder(payload, { attemptKey: { equals: attemptKey } })
  if (earlier) return resumeAttempt(context, earlier, holder)
  if (!isBookable) return { started: false, problems: quote.problems, ...codeOf(quote) }
  // Its reference was another order's, by a chance of one in millions: the next one will not be.
  return startCheckout(context, request, { source, holder, code, organisationId })
}

function codeOf({ code }: Quote): { code?: Quote['code'] } {
  return code ? { code } : {}
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
  of: Required<Omit<Beginning, 'code'>> & {
    quote: Quote
    codeId: string | null
    attemptKey: string
  },
) {
  const { quote, codeId, attemptKey, source, holder, organisationId } = of
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
      codeId,
      organisation: organisationId,
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

/** The use of its code with them: all of it, or nothing. */
async function takeSeats(context: Context, order: Order): Promise<CheckoutStarted> {
  const { payload } = context
  if (!(await takeCodeOf(payload, order))) {
    await giveUpAtOnce(payload, order)
    return { started: false, problems: [], code: await usedUp(context, order) }
  }
  const lines = snapshotLines(order)
  const seats = await holdSeats(payload, { orderId: order.id, round: order.holdRound, lines })
  if (seats.held) return { started: true, order }
  await giveUpAtOnce(payload, order)
  return { started: false, problems: problemsOfShortRuns(order, seats.short) }
}

async function takeCodeOf(payload: Payload, order: Order): Promise<boolean> {
  const { id: orderId, codeId: discountId, holdRound } = order
  if (!discountId) return true
  return (await takeCode(payload, { discountId, orderId, holdRound })) === 'taken'
}

async function usedUp({ payload, now }: Context, { codeId }: Order): Promise<Quote['code']> {
  const { letters } = await lookUpCode(payload, { code: { discountId: codeId ?? '' }, now })
  return { letters, problem: 'used-up' }
}

/** Settled at once: what was held has been given back, and nothing else follows. */
async function giveUpAtOnce(payload: Payload, order: Order): Promise<void> {
  await transitionOrder(payload, { order, event: 'abandon', changes: { followUpDone: true } })
  await giveBackUses(payload, order)
}

function snapshotLines(order: Order) {
  return order.lines as { runId: string; count: number }[]
}
