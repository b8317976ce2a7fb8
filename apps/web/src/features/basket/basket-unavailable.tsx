import { placesWords } from '@lectern/shared/booking/places-words'
import { countPlaces, type Basket } from '@lectern/shared/basket/basket'
import { ContactDetails } from '../../ui/contact-details'
import { Notice } from '../../ui/notice'
import type { Site } from '../../views/site'

/** While the CMS does not answer nothing can be priced or booked, and nothing is lost. */
export function BasketUnavailable({ basket, site }: { basket: Basket; site: Site | null }) {
  const dates = basket.length === 1 ? '1 course date' : `${basket.length} course dates`
  return (
    <div className="stack">
      <Notice kind="warning" heading="Booking is not possible just now">
        <p>Something is not working on our side. Please try again in a few minutes.</p>
        {basket.length > 0 && (
          <p>
            Your basket is kept: {placesWords(countPlaces(basket))} on {dates}.
          </p>
        )}
      </Notice>
      {site && <ContactDetails details={site.contact} />}
    </div>
  )
}
