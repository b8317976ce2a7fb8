import { linkTokens } from './link-tokens'

/** What opens and ends a request for news of dates; it is sent to the address that asked alone. */
export const {
  newKey: newDateRequestKey,
  tokenOf: dateRequestTokenOf,
  readToken: readDateRequestToken,
  storedTokenOf: storedDateRequestTokenOf,
  signStoredToken: signStoredDateRequestToken,
} = linkTokens('date-news')
