import { placesWords } from '@lectern/shared/booking/places-words'
import { StaffAction } from '@cms/admin/staff-action/staff-action.client'
import type { StuckNeeds } from './stuck-needs'
import type { StuckPlaces } from './stuck-places'

/** On a course date. */
export function StuckPlacesNotice({ places }: { places: StuckPlaces }) {
  return (
    <StuckNotice
      heading={`${placesWords(places.count)} could not be given back, so nobody can book ${places.count === 1 ? 'it' : 'them'}`}
      trouble={places.trouble}
      url="/api/orders/stuck-places"
      of={{ name: 'runId', id: places.runId }}
    />
  )
}

/** On an order. */
export function StuckNeedsNotice({ needs }: { needs: StuckNeeds }) {
  return (
    <StuckNotice
      heading="Dietary and access needs of this order could not be erased"
      trouble={needs.trouble}
      url="/api/orders/stuck-needs"
      of={{ name: 'orderId', id: needs.orderId }}
    />
  )
}

interface StuckNoticeProps {
  heading: string
  trouble: string
  url: string
  of: { name: string; id: string }
}

function StuckNotice({ heading, trouble, url, of }: StuckNoticeProps) {
  return (
    <section data-trouble>
      <h3>{heading}</h3>
      <p>
        {trouble}. Lectern goes on trying by itself. If the words do not tell you what to put right,
        show them to whoever looks after the server.
      </p>
      <StaffAction
        url={url}
        subject={of.id}
        legend="When you have put it right"
        button="Try again now"
      >
        <input type="hidden" data-name={of.name} value={of.id} />
      </StaffAction>
    </section>
  )
}
