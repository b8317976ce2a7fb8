import type { EndpointsOfCollections } from '../../http/with-endpoints'
import { staffDocumentEndpoint } from './document-endpoint'
import { cancelRunEndpoint, staffOrderEndpoints } from './endpoints'
import { feedbackEndpoints } from './feedback/endpoints'
import { letterEndpoints } from './letter-endpoints'
import { bookingsCsvEndpoint } from './list/bookings-csv'
import { mailingEndpoints } from './mailing/endpoints'
import { coursePriceEndpoint, runPriceEndpoint } from './price-change/endpoints'
import { organisationEndpoints } from './organisations/endpoints'
import { stuckEndpoints } from './stuck/endpoints'
import { beginOfferEndpoints, offerEndpoints } from './offers/endpoints'
import { sheetEndpoints } from './sheet/endpoints'
import { troubleEndpoint } from './trouble-endpoint'
import { waitingEndpoints } from './waiting/endpoints'

export { addTelephoneBooking } from './add-telephone-booking'
export { mayDecide } from './sheet/may-decide'
export { printRegister } from './sheet/print-register'
export { shortStateOf } from './order/order-state'
export { staffEndpoint } from './staff-endpoint'
export { findStuckNeeds, type StuckNeeds } from './stuck/stuck-needs'
export { findStuckLists, type StuckList } from './stuck/stuck-lists'
export { findStuckPlaces, type StuckPlaces } from './stuck/stuck-places'

const endpoints: EndpointsOfCollections = {
  courses: [coursePriceEndpoint],
  'course-runs': [...sheetEndpoints, ...mailingEndpoints, ...waitingEndpoints, runPriceEndpoint],
  orders: [
    ...staffOrderEndpoints,
    ...stuckEndpoints,
    staffDocumentEndpoint,
    bookingsCsvEndpoint,
    beginOfferEndpoints.orders,
    troubleEndpoint('orders'),
  ],
  organisations: [...organisationEndpoints, beginOfferEndpoints.organisations],
  enquiries: [beginOfferEndpoints.enquiries],
  offers: [...offerEndpoints, ...letterEndpoints('offers', (offerId) => ({ offerId }))],
  'places-wanted': letterEndpoints('places-wanted', (placeWantedId) => ({ placeWantedId })),
  'date-requests': letterEndpoints('date-requests', (dateRequestId) => ({ dateRequestId })),
  feedback: feedbackEndpoints,
  payments: [troubleEndpoint('payments')],
  refunds: [troubleEndpoint('refunds')],
  'webhook-events': [troubleEndpoint('webhook-events')],
  'place-moves': [troubleEndpoint('place-moves')],
  'run-cancellations': [cancelRunEndpoint, troubleEndpoint('run-cancellations')],
}

/** What staff see of orders and dates, and press there. */
export const desk = { endpoints }
