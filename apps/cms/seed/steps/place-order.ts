import type { Order } from '@lectern/shared/contract/payload-types'
import { requiredDeclarations } from '@lectern/shared/orders/declarations'
import { randomUUID } from 'node:crypto'

import {
  addTelephoneBooking,
  contentOf,
  saveBooker,
  saveDelegates,
  saveNeeds,
  settleOrderPayments,
  startCheckout,
  startPayment,
  type Shop,
} from '../../src/modules/orders'
import { shabnam, type WrittenOrder } from '../content/orders'
import type { World } from '../world'
import { payOnStandIn } from './card-payments'
import { runKey } from './catalogue'

interface Placing {
  shop: Shop
  order: WrittenOrder
}

/** By the way it came in; who would have paid by card rings up where there is nothing to pay at. */
export async function placeOrder(world: World, placing: Placing): Promise<string> {
  const { shop, order } = placing
  const cannotPay = order.how === 'card' && !shop.stripe && !order.leftBy
  const { id } =
    order.how === 'telephone' || cannotPay
      ? await bookByTelephone(world, placing)
      : await checkOut(world, placing)
  return id
}

async function bookByTelephone(world: World, { shop, order }: Placing): Promise<Order> {
  const { lines, delegates } = placesOf(world, order)
  const attemptKey = randomUUID()
  const { booker } = order
  return begun(
    await addTelephoneBooking(shop, { attemptKey, lines, booker, delegates, by: shabnam }),
  )
}

async function checkOut(world: World, { shop, order: written }: Placing): Promise<Order> {
  const { lines, delegates, needs } = placesOf(world, written)
  const order = begun(await startCheckout(shop, { attemptKey: randomUUID(), lines }))
  const booked = await saveBooker(shop, order, written.booker)
  const named = await saveDelegates(shop, booked.order, delegates)
  const answered = await saveNeeds(shop, named.order, { needs })
  if (!written.leftBy) await bookAndPay({ shop, order: written }, answered.order)
  return order
}

async function bookAndPay({ shop, order: { how, booker } }: Placing, order: Order): Promise<void> {
  const runs = contentOf(order).lines
  const required = requiredDeclarations({
    bookerKind: booker.kind,
    isFree: order.grossPence === 0,
    runs,
    now: shop.now,
  })
  const declarations = {
    terms: true,
    expressRequest: required.includes('expressRequest'),
    declaredAt: shop.now.toISOString(),
  }
  await startPayment(shop, { order, declarations })
  if (how === 'free') return
  await payOnStandIn(shop, order.id)
  await settleOrderPayments(shop, order.id)
}

function begun(started: Awaited<ReturnType<typeof startCheckout>>): Order {
  if (started.started) return started.order
  throw new Error(`The places cannot be had: ${JSON.stringify(started.problems)}`)
}

/** The basket, and who sits where with which needs. A place whose name follows has nobody yet. */
function placesOf({ library }: World, order: WrittenOrder) {
  const placed = order.lines.map(({ attend, ...run }) => ({
    runId: library.findIn('run', runKey(run)),
    attend,
  }))
  const seats = placed.flatMap(({ runId, attend }) =>
    attend.flatMap((who, index) =>
      who === 'name to follow' ? [] : [{ place: { runId, seat: index + 1 }, who }],
    ),
  )
  return {
    lines: placed.map(({ runId, attend }) => ({ runId, count: attend.length })),
    delegates: {
      bookerAttends: false,
      delegates: seats.map(({ place, who: { name, email } }) => ({ ...place, name, email })),
    },
    needs: seats.map(({ place, who: { dietary, access } }) => ({ ...place, dietary, access })),
  }
}
