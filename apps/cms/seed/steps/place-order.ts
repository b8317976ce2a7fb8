import type { Order } from '@lectern/shared/contract/payload-types'
import { requiredDeclarations } from '@lectern/shared/orders/declarations'
import { randomUUID } from 'node:crypto'

import {
  saveBooker,
  saveDelegates,
  saveNeeds,
  startCheckout,
  startPayment,
} from '../../src/modules/checkout'
import { addTelephoneBooking } from '../../src/modules/desk'
import { contentOf, type Context } from '../../src/modules/orders'
import { settleOrderPayments } from '../../src/modules/payments'
import type { Keys } from '../content/keys'
import type { WrittenOrder } from '../content/orders'
import type { World } from '../world'
import { payOnStandIn } from './card-payments'
import { runKey } from './catalogue'

interface Placing {
  context: Context
  order: WrittenOrder<Keys>
  /** Who answers the telephone. */
  takenBy: string
}

/** By the way it came in; who would have paid by card rings up where there is nothing to pay at. */
export async function placeOrder(world: World, placing: Placing): Promise<string> {
  const { context, order } = placing
  const cannotPay = order.how === 'card' && !context.stripe && !order.leftBy
  const { id } =
    order.how === 'telephone' || cannotPay
      ? await bookByTelephone(world, placing)
      : await checkOut(world, placing)
  return id
}

async function bookByTelephone(world: World, { context, order, takenBy }: Placing): Promise<Order> {
  const { lines, delegates } = placesOf(world, order)
  const attemptKey = randomUUID()
  const { booker } = order
  return begun(
    await addTelephoneBooking(context, { attemptKey, lines, booker, delegates, by: takenBy }),
  )
}

async function checkOut(
  world: World,
  { context, order: written }: Omit<Placing, 'takenBy'>,
): Promise<Order> {
  const { lines, delegates, needs } = placesOf(world, written)
  const order = begun(await startCheckout(context, { attemptKey: randomUUID(), lines }))
  const booked = await saveBooker(context, order, written.booker)
  const named = await saveDelegates(context, booked.order, delegates)
  const answered = await saveNeeds(context, named.order, { needs })
  if (!written.leftBy) await bookAndPay({ context, order: written }, answered.order)
  return order
}

async function bookAndPay(
  { context, order: { how, booker } }: Omit<Placing, 'takenBy'>,
  order: Order,
): Promise<void> {
  const runs = contentOf(order).lines
  const required = requiredDeclarations({
    bookerKind: booker.kind,
    isFree: order.grossPence === 0,
    runs,
    now: context.now,
  })
  const declarations = {
    terms: true,
    expressRequest: required.includes('expressRequest'),
    declaredAt: context.now.toISOString(),
  }
  await startPayment(context, { order, declarations })
  if (how === 'free') return
  await payOnStandIn(context, order.id)
  await settleOrderPayments(context, order.id)
}

function begun(started: Awaited<ReturnType<typeof startCheckout>>): Order {
  if (started.started) return started.order
  throw new Error(`The places cannot be had: ${JSON.stringify(started.problems)}`)
}

/** The basket, and who sits where with which needs. A place whose name follows has nobody yet. */
function placesOf({ ids }: World, order: WrittenOrder<Keys>) {
  const placed = order.lines.map(({ attend, ...run }) => ({
    runId: ids.findIn('run', runKey(run)),
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
