import type { CheckoutLine } from '@lectern/shared/contract/checkout'
import type { Booking, Order, RunCancellation } from '@lectern/shared/contract/payload-types'
import type { CourseDate, MoveChoices, MoveRequest } from '@lectern/shared/contract/placed-order'
import { movableUntil } from '@lectern/shared/orders/moving-rule'
import { calendarDayIn, type CalendarDay } from '@lectern/shared/time/calendar-day'

import { groupedBy } from '@cms/grouped-by'
import { Refusal } from '@cms/http/refusal'
import { loadMoveTargets, moveByStaff } from '../changes'
import {
  customerActor,
  findAsking,
  findBookings,
  lineOf,
  reasonOfCancellation,
  type Context,
} from '../orders'
import { loadChangeSettings } from '../settings'
import { isAtPlace } from './is-at-place'

/** How often the places of one booking may be moved: each move writes to everybody who comes. */
const mostMoves = 10

interface MoveRule {
  moveDaysBefore: number | null
  /** Dates that the company called off, whose customers choose. */
  calledOff: ReadonlyMap<string, RunCancellation>
  now: Date
}

/** The last day on which the customer may move a place; null where that cannot be, or can no longer. */
export function lastDayToMove(
  { order, booking }: { order: Order; booking: Booking },
  { moveDaysBefore, calledOff, now }: MoveRule,
): CalendarDay | null {
  const isStanding = order.state === 'booked' && booking.status === 'booked'
  if (!isStanding) return null
  const askUntil = calledOff.get(booking.runId)?.askUntil
  if (askUntil) return calendarDayIn(new Date(askUntil))
  if (moveDaysBefore === null) return null
  const { startsAt, timeZone } = lineOf(order, booking)
  const until = movableUntil(calendarDayIn(new Date(startsAt), timeZone), moveDaysBefore)
  return calendarDayIn(now, timeZone) <= until ? until : null
}

/** Dates of the same course that cost no more than what was ordered, or that we propose, for each that may be left. */
export async function findMoveChoices(context: Context, order: Order): Promise<MoveChoices> {
  const { movable, calledOff } = await findMovable(context, order)
  const byDate = groupedBy(movable, ({ runId }) => runId)
  return Promise.all(
    [...byDate].map(([runId, [booking]]) =>
      choicesFrom(context, { order, booking, calledOff: calledOff.get(runId) }),
    ),
  )
}

interface Leaving {
  order: Order
  booking: Booking
  /** That its date was called off. */
  calledOff: RunCancellation | undefined
}

async function choicesFrom(
  context: Context,
  { order, booking, calledOff }: Leaving,
): Promise<MoveChoices[number]> {
  const targets = await loadMoveTargets(context, booking.runId)
  const paid = pricePerPlace(lineOf(order, booking))
  const proposed = (calledOff?.moveTo as CourseDate | null | undefined)?.runId
  const affordable = targets.filter(
    ({ date, priceNetPence }) => priceNetPence <= paid || date.runId === proposed,
  )
  return {
    fromRunId: booking.runId,
    targets: affordable.map(({ date, placesLeft }) => ({ date, placesLeft })),
    dearerCount: targets.length - affordable.length,
  }
}

/** Without discounts; of a price for a group its part, rounded down. */
function pricePerPlace({ unitNetPence, count, isForGroup }: CheckoutLine): number {
  return isForGroup ? Math.floor(unitNetPence / count) : unitNetPence
}

/**
 * Moves places of one date to another, at no cost.
 *
 * @throws Refusal `too-late` for a place that may be moved no more, and for dates that are no choice.
 */
export async function moveByCustomer(
  context: Context,
  { order, places, toRunId }: MoveRequest & { order: Order },
): Promise<void> {
  const { movable, calledOff: allCalledOff } = await findMovable(context, order)
  const chosen = places.flatMap(
    (place) => movable.find((booking) => isAtPlace(booking, place)) ?? [],
  )
  const [first] = chosen
  if (!first || chosen.length < places.length) throw new Refusal('too-late')
  await refuseTooMany(context, order)
  const calledOff = allCalledOff.get(first.runId)
  const { targets } = await choicesFrom(context, { order, booking: first, calledOff })
  if (!targets.some(({ date }) => date.runId === toRunId)) {
    refuse('toRunId', 'This date can no longer be had. Choose another.')
  }
  await moveByStaff(context, {
    order,
    bookingIds: chosen.map(({ id }) => id),
    toRunId,
    reason: calledOff
      ? reasonOfCancellation(calledOff, first.runLabel)
      : 'It was asked for on the page of the booking',
    by: customerActor,
  })
}

async function findMovable(context: Context, order: Order) {
  const { moveDaysBefore } = await loadChangeSettings(context.payload)
  const bookings = await findBookings(context.payload, order)
  const calledOff = await findAsking(
    context,
    bookings.map(({ runId }) => runId),
  )
  const rule = { moveDaysBefore, calledOff, now: context.now }
  const movable = bookings.filter((booking) => lastDayToMove({ order, booking }, rule) !== null)
  return { movable, calledOff }
}

async function refuseTooMany({ payload }: Context, order: Order): Promise<void> {
  const { totalDocs } = await payload.db.count({
    collection: 'place-moves',
    where: {
      and: [{ orderId: { equals: order.id } }, { requestedBy: { equals: customerActor } }],
    },
  })
  if (totalDocs < mostMoves) return
  refuse('toRunId', 'This booking has been moved very often. Ring us, and we move it for you.')
}

function refuse(path: string, message: string): never {
  throw new Refusal('invalid-fields', { fields: [{ path, message }] })
}
