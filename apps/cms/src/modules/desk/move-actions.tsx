import type { Booking, Order } from '@lectern/shared/contract/payload-types'
import { whenText } from '@lectern/shared/time/days-text'

import { StaffAction } from '../../admin/staff-action/staff-action.client'
import type { MoveTarget } from '../changes'
import { placesWords } from '../letters'

/** Places of an order on one date, and the dates to which they could go. */
export interface MovablePlaces {
  bookings: [Booking, ...Booking[]]
  targets: MoveTarget[]
}

export function MoveAction({ order, places }: { order: Order; places: MovablePlaces }) {
  const { bookings, targets } = places
  const [{ runLabel }] = bookings
  if (targets.length === 0) {
    return (
      <p>
        The places on {runLabel} cannot be moved: no other date of this course has a place left.
      </p>
    )
  }
  return (
    <StaffAction
      url={`/api/orders/${order.id}/moves`}
      subject={bookings[0].runId}
      legend={`Move places from ${runLabel} to another date`}
      button="Move"
      question="The places go to the new date at the same price, and everybody concerned is told. Go on?"
    >
      {bookings.map(({ id, title }) => (
        <label key={id}>
          <input type="checkbox" data-name="bookingIds[]" value={id} />
          <bdi>{title}</bdi>
        </label>
      ))}
      <label>
        To
        <select data-name="toRunId">
          <TargetOptions targets={targets} />
        </select>
      </label>
      <label>
        Reason, which the customer reads
        <input data-name="reason" dir="auto" maxLength={300} />
      </label>
    </StaffAction>
  )
}

export function TargetOptions({
  targets,
  prefix = '',
}: {
  targets: readonly MoveTarget[]
  prefix?: string
}) {
  return targets.map(({ date, placesLeft }) => (
    <option key={date.runId} value={date.runId}>
      {prefix}
      {whenText(date)}, {date.place} ({placesWords(placesLeft)} left)
    </option>
  ))
}
