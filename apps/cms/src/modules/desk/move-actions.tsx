import { placesWords } from '@lectern/shared/booking/places-words'
import type { Booking, Order } from '@lectern/shared/contract/payload-types'
import { daysText, whenText } from '@lectern/shared/time/days-text'

import type { MoveTarget } from '../changes'
import { MovePlaces } from './order/move-action.client'
import { placeInForm } from './order/place-in-form'

/** Places of an order on one date, and the dates to which they could go. */
export interface MovablePlaces {
  bookings: [Booking, ...Booking[]]
  targets: MoveTarget[]
}

export function MoveAction({ order, places }: { order: Order; places: MovablePlaces }) {
  const { bookings, targets } = places
  const [{ runId, runLabel }] = bookings
  if (targets.length === 0) {
    return (
      <p>
        The places on {runLabel} cannot be moved: no other date of this course has a place left.
      </p>
    )
  }
  return (
    <MovePlaces
      orderId={order.id}
      runId={runId}
      runLabel={runLabel}
      places={bookings.map(placeInForm)}
      targets={targets.map((target) => ({
        runId: target.date.runId,
        days: daysText(target.date),
        label: targetLabel(target),
      }))}
    />
  )
}

export function TargetOptions({
  targets,
  prefix = '',
}: {
  targets: readonly MoveTarget[]
  prefix?: string
}) {
  return targets.map((target) => (
    <option key={target.date.runId} value={target.date.runId}>
      {prefix}
      {targetLabel(target)}
    </option>
  ))
}

function targetLabel({ date, placesLeft }: MoveTarget): string {
  return `${whenText(date)}, ${date.place} (${placesWords(placesLeft)} left)`
}
