import type { Order } from '@lectern/shared/contract/payload-types'
import { holdsSeats } from '@lectern/shared/orders/order-state'

import { compareAndSet } from '@cms/database/compare-and-set'
import { isSameAddress } from '@cms/mail/plain-address'
import { lookUpCode, type CodeLookedUp } from '../discounts'
import { findWritersOrganisation } from '../on-account'
import { contentOf, loadOrder, snapshotOf, type Context } from '../orders'
import { agreedPricesOf } from '../organisations'
import { closeEarlierPayments } from './close-earlier-payments'
import { isPriceKept } from './kept-price'
import { priceBasket } from './price-basket'
import { priceChangesOf } from './revive-order'

/**
 * A checkout at the prices of the organisation for which whoever books writes: the address has answered, and is that
 * of its mailbox or of a coordinator. It belongs to the organisation from then on. Never dearer than it was: what is
 * held keeps its price.
 */
export async function priceForOrganisation(
  context: Context,
  { order, provenEmail }: { order: Order; provenEmail: string | null },
): Promise<Order> {
  const { payload, now } = context
  const { booker, lines } = contentOf(order)
  if (!provenEmail || !booker || !isToBePriced(order, now)) return order
  if (booker.kind !== 'business' || !isSameAddress(provenEmail, booker.email)) return order
  const { companyName } = booker
  const organisation = await findWritersOrganisation(payload, { provenEmail, companyName })
  const prices = organisation && agreedPricesOf(organisation)
  if (!prices || !lines.some(({ courseId }) => prices(courseId).length > 0)) return order
  const quote = await priceBasket(
    payload,
    {
      lines,
      arePlacesHeld: true,
      code: await codeHeldBy(context, order),
      organisationId: organisation.id,
    },
    now,
  )
  const isCheaper = quote.totals.grossPence < order.grossPence
  if (quote.problems.length > 0 || !isCheaper) return order
  // A payment page that is open has the price of before.
  if (order.state === 'paying' && (await closeEarlierPayments(context, order))) return order
  const priced = await compareAndSet(payload, {
    collection: 'orders',
    where: {
      and: [
        { id: { equals: order.id } },
        { state: { equals: order.state } },
        { holdRound: { equals: order.holdRound } },
        { paymentAttempt: { equals: order.paymentAttempt } },
        { grossPence: { equals: order.grossPence } },
      ],
    },
    data: {
      ...snapshotOf(quote),
      payment: quote.totals.grossPence === 0 ? 'free' : 'stripe',
      priceChanges: priceChangesOf(order, quote),
      organisation: organisation.id,
    },
  })
  if (priced) return priced
  // Another tab was faster.
  return priceForOrganisation(context, { order: await loadOrder(payload, order.id), provenEmail })
}

/** Its use is this order's own, whatever is left of the code. */
async function codeHeldBy(
  { payload, now }: Context,
  { codeId }: Order,
): Promise<CodeLookedUp | null> {
  if (!codeId) return null
  return { ...(await lookUpCode(payload, { code: { discountId: codeId }, now })), problem: null }
}

/** One that staff have been asked about keeps the price that they were asked for. */
function isToBePriced(order: Order, now: Date): boolean {
  const { state, organisation, accountAsk } = order
  return holdsSeats(state) && !organisation && !accountAsk && !isPriceKept(order, now)
}
