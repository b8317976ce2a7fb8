import { linkTokens } from './link-tokens'

/** What opens the page of an offer in writing; it is sent to the company alone. */
export const {
  newKey: newOfferKey,
  tokenOf: offerTokenOf,
  readToken: readOfferToken,
  storedTokenOf: storedOfferTokenOf,
  signStoredToken: signStoredOfferToken,
} = linkTokens('offer')
