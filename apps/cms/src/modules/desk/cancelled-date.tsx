import { placesWords } from '@lectern/shared/booking/places-words'
import type { Booking } from '@lectern/shared/contract/payload-types'

import { BookingsTable } from './bookings-table'
import type { CancellationOutcome } from './load-cancellation-outcome'

/** On the page of a date that was called off: who was moved and who was refunded. */
export function CancelledDate({ outcome }: { outcome: CancellationOutcome }) {
  const { cancellation, moved, refunded } = outcome
  const { by, reason, moveToLabel, followUpDone } = cancellation
  return (
    <section>
      <h3>This date was cancelled</h3>
      <p>
        By {by}: {reason}
      </p>
      {!followUpDone && <p>Not everybody has been moved or refunded yet. It goes on by itself.</p>}
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
