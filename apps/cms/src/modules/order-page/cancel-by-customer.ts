import type { Booking, Order, RunCancellation } from '@lectern/shared/contract/payload-types'
import type { CancelRequest, PlaceCancelling } from '@lectern/shared/contract/placed-order'
import { pence, subtractPence } from '@lectern/shared/money/pence'
import { cancellationRight } from '@lectern/shared/orders/cancellation-rights'
import {
  cancellingCost,
  creditedShare,
  keptWords,
  kinderTerms,
  type CancellingStep,
} from '@lectern/shared/orders/cancelling-terms'
import { calendarDayIn, daysBetween } from '@lectern/shared/time/calendar-day'

import { groupedBy } from '@cms/grouped-by'
import { Refusal } from '@cms/http/refusal'
import {
  contentOf,
  customerActor,
  findAsking,
  findBookings,
  lineOf,
  reasonOfCancellation,
  type Context,
} from '../orders'
import { carryOutDecision, planSeatRefund } from '../payments'
import { loadChangeSettings } from '../settings'
import { isStripeError } from '../../stripe'
import { isAtPlace } from './is-at-place'

interface Standing {
  order: Order
  bookings: readonly Booking[]
  /** The steps that owners have set today. */
  cancelling: readonly CancellingStep[]
  /** Dates that the company called off, whose customers choose. */
  calledOff: ReadonlyMap<string, RunCancellation>
  now: Date
}

/**
 * What cancelling each place costs its customer just now; places that cannot be cancelled by them are not among
 * them. What the law gives, and a date that was called off, costs nothing; the company's terms apply to the rest.
 */
export function cancellingOf(standing: Standing): Map<string, PlaceCancelling> {
  const { order, bookings } = standing
  if (order.state !== 'booked') return new Map()
  const booked = bookings.filter(({ status }) => status === 'booked')
  const byRight = placesByRight({ ...standing, bookings: booked })
  return new Map(
    booked.flatMap((booking) => {
      const cancelling =
        byRight.get(booking.id) ??
        placeCalledOff(standing, booking) ??
        placeByTerms(standing, booking)
      return cancelling ? [[booking.id, cancelling] as const] : []
    }),
  )
}

function placesByRight({ order, bookings, now }: Standing): Map<string, PlaceCancelling> {
  const right = cancellationRight({
    bookerKind: contentOf(order).booker?.kind ?? 'business',
    isFree: order.grossPence === 0,
    placedAt: new Date(order.placedAt ?? order.createdAt),
    bookedRuns: bookings,
    now,
  })
  if (!right.possible) return new Map()
  const until = right.until.toISOString()
  return new Map(
    right.runs.map((booking) => [booking.id, { by: 'law', until, ...costing(booking, 0) }]),
  )
}

function placeCalledOff({ calledOff }: Standing, booking: Booking): PlaceCancelling | null {
  const until = calledOff.get(booking.runId)?.askUntil
  return until ? { by: 'called-off', until, ...costing(booking, 0) } : null
}

function placeByTerms(
  { order, cancelling, now }: Standing,
  booking: Booking,
): PlaceCancelling | null {
  const { startsAt, timeZone } = lineOf(order, booking)
  const when = {
    startsOn: calendarDayIn(new Date(startsAt), timeZone),
    today: calendarDayIn(now, timeZone),
  }
  const agreed = contentOf(order).declarations?.cancelling ?? null
  const cost = cancellingCost(kinderTerms(agreed, cancelling, when), when)
  if (!cost) return null
  return { by: 'terms', until: cost.until, ...costing(booking, cost.keptPercent) }
}

function costing(booking: Booking, keptPercent: number) {
  const creditedGrossPence = creditedShare(booking, keptPercent).grossPence
  const keptGrossPence = subtractPence(pence(booking.grossPence), creditedGrossPence)
  return { keptPercent, creditedGrossPence, keptGrossPence }
}

/**
 * Cancels places at what the page has said that it costs.
 *
 * @throws Refusal `no-right-to-cancel` for places that may be cancelled no more, `price-changed` where a deadline
 *   went by since the page was made.
 */
export async function cancelByCustomer(
  context: Context,
  { order, places, creditedGrossPence }: CancelRequest & { order: Order },
): Promise<void> {
  if (order.state !== 'booked') throw new Refusal('no-right-to-cancel')
  // Places that are still being booked belong to what is cancelled, and have to be on an invoice first.
  await carryOutDecision(context, order.id)
  const bookings = await findBookings(context.payload, order)
  const { cancelling } = await loadChangeSettings(context.payload)
  const runIds = bookings.map(({ runId }) => runId)
  const calledOff = await findAsking(context, runIds)
  const costs = cancellingOf({ order, bookings, cancelling, calledOff, now: context.now })
  const chosen = places.flatMap((place) => {
    const booking = bookings.find((each) => isAtPlace(each, place))
    const cost = booking && costs.get(booking.id)
    return cost ? [{ booking, cost }] : []
  })
  if (chosen.length < places.length) throw new Refusal('no-right-to-cancel')
  const credited = chosen.reduce((sum, { cost }) => sum + cost.creditedGrossPence, 0)
  if (credited !== creditedGrossPence) throw new Refusal('price-changed')
  const alike = groupedBy(chosen, ({ booking, cost }) =>
    reasonOf({ order, booking, cost, calledOff: calledOff.get(booking.runId), now: context.now }),
  )
  for (const [reason, group] of alike) {
    const bookingIds = group.map(({ booking }) => booking.id)
    const keptPercent = group[0]?.cost.keptPercent ?? 0
    await sooner(
      planSeatRefund(context, { order, bookingIds, reason, keptPercent, by: customerActor }),
    )
  }
}

function reasonOf({
  order,
  booking,
  cost,
  calledOff,
  now,
}: {
  order: Order
  booking: Booking
  cost: PlaceCancelling
  calledOff: RunCancellation | undefined
  now: Date
}): string {
  if (calledOff) return reasonOfCancellation(calledOff, booking.runLabel)
  if (order.grossPence === 0) return 'Cancelled by the customer'
  if (cost.by === 'law') return 'Cancelled by the customer within 14 days'
  const { startsAt, timeZone } = lineOf(order, booking)
  const days = daysBetween(
    calendarDayIn(now, timeZone),
    calendarDayIn(new Date(startsAt), timeZone),
  )
  const when = `${days} ${days === 1 ? 'day' : 'days'} before the course`
  return `Cancelled by the customer ${when}: ${keptWords(cost.keptPercent)}`
}

/** The places are cancelled and the refund is written down: what Stripe does not do now, a job does. */
async function sooner(refunding: Promise<unknown>): Promise<void> {
  try {
    await refunding
  } catch (error) {
    if (!isStripeError(error)) throw error
  }
}
