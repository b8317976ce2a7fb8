import { linkTokens } from './link-tokens'

/** What ends the letters about certificates that expire; it is made of the code of the address that they are sent to. */
export const {
  tokenOf: renewalTokenOf,
  readToken: readRenewalToken,
  storedTokenOf: storedRenewalTokenOf,
  signStoredToken: signStoredRenewalToken,
} = linkTokens('renewal')
