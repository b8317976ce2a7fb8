import { linkTokens } from './link-tokens'

/** What opens the page of a place on a waiting list; it is sent to the place's own address alone. */
export const {
  newKey: newPlaceKey,
  tokenOf: placeTokenOf,
  readToken: readPlaceToken,
  storedTokenOf: storedPlaceTokenOf,
  signStoredToken: signStoredPlaceToken,
} = linkTokens('place-wanted')
