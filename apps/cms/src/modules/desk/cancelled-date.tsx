import { placesWords } from '@lectern/shared/booking/places-words'
import type { Booking } from '@lectern/shared/contract/payload-types'
import { deadlineText } from '@lectern/shared/time/moment-text'

import { BookingsTable } from './bookings-table'
import type { CancellationOutcome } from './load-cancellation-outcome'

/** On the page of a date that was called off: who was moved and who was refunded. */
export function CancelledDate({ outcome }: { outcome: CancellationOutcome }) {
  const { cancellation, waiting, moved, refunded } = outcome
  const { by, reason, moveToLabel, askUntil, followUpDone } = cancellation
  return (
    <section>
      <h3>This date was cancelled</h3>
      <p>
        By {by}: {reason}
      </p>
      {!followUpDone && (
        <p>
          {askUntil && waiting.length > 0
            ? `Each customer chooses until ${deadlineText(askUntil)}: another date, or the money. What nobody has chosen by then happens by itself: ${moveToLabel ? `moved to ${moveToLabel}` : 'refunded'}.`
            : 'Not everybody has been moved or refunded yet. It goes on by itself.'}
        </p>
      )}
      <Fates heading={`Not chosen yet: ${placesWords(waiting.length)}`} places={waiting} />
      <Fates
        heading={`Moved to ${moveToLabel ?? 'another date'}: ${placesWords(moved.length)}`}
        places={moved}
      />
      <Fates heading={`Refunded: ${placesWords(refunded.length)}`} places={refunded} showsAmounts />
    </section>
  )
}

interface FatesProps {
  heading: string
  places: readonly Booking[]
  showsAmounts?: boolean
}

function Fates({ heading, places, showsAmounts = false }: FatesProps) {
  if (places.length === 0) return null
  return (
    <>
      <h4>{heading}</h4>
      <BookingsTable bookings={places} showsAmounts={showsAmounts} />
    </>
  )
}
