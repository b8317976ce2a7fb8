import type { EndpointsOfCollections } from '@cms/http/with-endpoints'
import { Offers } from './collection'
import { customersEndpoints } from './endpoints'

export { acceptOffer } from './accept-offer'
export { beginOffer, beginVersion, type BegunOffer } from './begin-offer'
export { deleteOldOffers } from './delete-old-offers'
export { declineOffer, withdrawOffer } from './end-offer'
export { eraseFromOffer } from './erase-offer'
export { findOffers } from './find-offers'
export { findUnpaidOffers } from './find-unpaid-offers'
export { isKeptForOffer } from './hold-places'
export { datesOf, isSent, stateOf, type SentOffer } from './offer-content'
export { answerOfferPdf } from './offer-pdf'
export { priceDraft } from './price-draft'
export { sendOffer } from './send-offer'
export { settleOffers } from './settle-offers'
export { offerStateLabels } from './state-labels'

const endpoints: EndpointsOfCollections = { offers: customersEndpoints }

/** Offers in writing: places at a price that staff agree with a company, accepted by a link. */
export const offers = { collections: [Offers], endpoints }
