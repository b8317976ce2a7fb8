import { extendForBooker } from '@lectern/shared/booking/hold'
import { holdsSeats } from '@lectern/shared/orders/order-state'
import type {
  DelegatesRequest,
  KeptBooker,
  NeedsRequest,
} from '@lectern/shared/contract/checkout-forms'
import type { Order } from '@lectern/shared/contract/payload-types'
import type { FieldProblem } from '@lectern/shared/contract/problem'
import { checkVatNumber } from '@lectern/shared/vat/vat-number'

import { Refusal } from '../../http/refusal'
import {
  contentOf,
  customerFields,
  isSeatOf,
  storeNeeds,
  writeToOrder,
  type Context,
} from '../orders'
import { codeRefusal } from './code-refusal'
import { nameDelegates } from './name-delegates'
import { priceForOrganisation } from './price-for-organisation'

/** In these states what the customer types is kept; a lapsed hold loses none of it. */
const openStates = ['open', 'paying', 'lapsed']

export interface Saved {
  order: Order
  warnings: FieldProblem[]
}

/**
 * @throws Refusal `checkout-over` when the order is placed or given up, `invalid-fields` when this customer has
 *   used its code as often as it may be, or books for himself at the prices of an organisation.
 */
export async function saveBooker(
  context: Context,
  order: Order,
  booker: KeptBooker,
): Promise<Saved> {
  refusePersonAtPricesOfOrganisation(order, booker)
  await takeCodeAs(context, { order, email: booker.email })
  const { delegates, lines } = contentOf(order)
  const named = nameDelegates({ lines, delegates, booker, attends: order.bookerAttends ?? false })
  const saved = await save(context, order, {
    booker,
    ...(order.delegates ? { delegates: named } : {}),
    ...customerFields(booker),
    ...timeForBooker(context, order),
  })
  const { provenEmail = null } = order
  const priced = await priceForOrganisation(context, { order: saved, provenEmail })
  return { order: priced, warnings: vatNumberWarnings(booker) }
}

/** What is agreed with an organisation is not for its coordinator's own pocket. */
function refusePersonAtPricesOfOrganisation(order: Order, { kind }: KeptBooker): void {
  const isAtItsPrices = contentOf(order).lines.some(({ discounts = [] }) =>
    discounts.some((given) => given.kind === 'organisation'),
  )
  if (!isAtItsPrices || kind !== 'individual') return
  const message =
    'These are prices that were agreed with an organisation: book for a business. To book for yourself, take the prices away in your basket first'
  throw new Refusal('invalid-fields', { fields: [{ path: 'kind', message }] })
}

/** What has run out of time gets its code anew with its places. */
async function takeCodeAs(
  context: Context,
  { order, email }: { order: Order; email: string },
): Promise<void> {
  if (!holdsSeats(order.state)) return
  const message = await codeRefusal(context, { ...order, customerEmail: email })
  if (message) throw new Refusal('invalid-fields', { fields: [{ path: 'email', message }] })
}

/** Once, when it is known who books. */
function timeForBooker({ now }: Context, { booker, holdExpiresAt, state }: Order) {
  if (booker || !holdExpiresAt || !holdsSeats(state)) return {}
  return { holdExpiresAt: extendForBooker(holdExpiresAt, now) }
}

export async function saveDelegates(
  context: Context,
  order: Order,
  { bookerAttends: attends, delegates }: DelegatesRequest,
): Promise<Saved> {
  refuseForeignSeats(order, delegates, 'delegates')
  const { lines, booker } = contentOf(order)
  const named = nameDelegates({ lines, delegates, booker, attends })
  const saved = await save(context, order, { delegates: named, bookerAttends: attends })
  return { order: saved, warnings: [] }
}

export async function saveNeeds(
  context: Context,
  order: Order,
  { needs }: NeedsRequest,
): Promise<Saved> {
  refuseForeignSeats(order, needs, 'needs')
  const saved = await save(context, order, { needsSaved: true })
  await storeNeeds(context.payload, { orderId: order.id, needs, courses: contentOf(order).lines })
  return { order: saved, warnings: [] }
}

async function save(
  { payload }: Context,
  order: Order,
  changes: Parameters<typeof writeToOrder>[1]['changes'],
): Promise<Order> {
  const saved = await writeToOrder(payload, { orderId: order.id, states: openStates, changes })
  if (!saved) throw new Refusal('checkout-over')
  return saved
}

/** A failed check is told and stops nobody: HMRC's register, not this sum, has the last word. */
function vatNumberWarnings({ vatNumber }: KeptBooker): FieldProblem[] {
  if (!vatNumber || checkVatNumber(vatNumber).result === 'valid') return []
  const message = 'This does not look like a UK VAT number. Check it: it will be on your invoice.'
  return [{ path: 'vatNumber', message }]
}

function refuseForeignSeats(
  order: Order,
  seats: readonly { runId: string; seat: number }[],
  path: string,
): void {
  const { lines } = contentOf(order)
  const index = seats.findIndex((seat) => !isSeatOf(lines, seat))
  if (index === -1) return
  const message = 'This place is not in your booking'
  throw new Refusal('invalid-fields', { fields: [{ path: `${path}.${index}`, message }] })
}
