import { placesWords } from '@lectern/shared/booking/places-words'
import { paths } from '@lectern/shared/addresses/paths'
import { Button } from '../../ui/button'
import { CheckboxField } from '../../ui/choice-field'
import { SeatRow } from '../../ui/seats/seat-row'
import type { PlacedOrderView } from '../../views/checkout'
import { GroupHead } from '../checkout/seat-group-section'
import { creditedField } from './cancellation-fields'
import { creditedFor, type CancellablePlace } from './cancelling-sums'
import { groupBookings } from './group-bookings'
import { placeField } from './move-fields'

interface CancellationProps {
  order: PlacedOrderView
  /** What would be cancelled. */
  chosen: readonly CancellablePlace[]
}

/** What is given back, and the button that does it, at the sum that stands above. */
export function CancelChosen({ order, chosen }: CancellationProps) {
  const isAll = chosen.length === standingCount(order)
  return (
    <div className="sheet stack narrow-sheet">
      {groupBookings({ bookings: [...chosen] }).map(({ courseTitle, date, bookings }) => (
        <section key={date.runId} className="stack-s">
          <GroupHead courseTitle={courseTitle} courseDays={date.courseDays}>
            {date.days}, {date.place}
          </GroupHead>
          <p className="row small soft">
            <SeatRow taken={0} free={bookings.length} />
            {bookings.length === 1
              ? 'One place to give back'
              : `${placesWords(bookings.length)} to give back`}
          </p>
        </section>
      ))}
      <form method="post" action={paths.cancelOrder(order.token)} className="actions">
        {chosen.map(({ index }) => (
          <input key={index} type="hidden" name={placeField(index)} value="yes" />
        ))}
        <input type="hidden" name={creditedField} value={creditedFor(chosen)} />
        <Button>{isAll ? 'Cancel the booking' : `Cancel ${placesWords(chosen.length)}`}</Button>
        <a className="link" href={paths.order(order.token)}>
          Keep it
        </a>
      </form>
    </div>
  )
}

/** Whom to take out, before it is said what that costs; only where there is a choice. */
export function ChoosePlaces({
  order,
  places,
  chosen,
}: CancellationProps & { places: readonly CancellablePlace[] }) {
  if (places.length < 2) return null
  return (
    <form
      method="get"
      action={paths.orderCancellation(order.token)}
      className="sheet stack narrow-sheet"
    >
      <fieldset className="field">
        <legend>Cancel some of the places only</legend>
        {places.map((place, position) => (
          <CheckboxField
            key={place.index}
            name={placeField(place.index)}
            label={
              <>
                <bdi>{place.delegateName ?? `Place ${position + 1}, name to follow`}</bdi>,{' '}
                {place.courseTitle}, {place.date.days}
              </>
            }
            isChecked={chosen.some(({ index }) => index === place.index)}
          />
        ))}
      </fieldset>
      <p>
        <Button weight="secondary">See what it costs</Button>
      </p>
    </form>
  )
}

/** How many places of the booking stand. */
export function standingCount({ bookings }: PlacedOrderView): number {
  return bookings.filter(({ state }) => state === 'booked').length
}
