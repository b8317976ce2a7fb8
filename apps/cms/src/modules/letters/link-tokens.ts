import { newKey, readSignedKey, signKey } from '@cms/access/signed-key'
import { currentEnv } from '@cms/env'

interface Linked {
  /** The random half of the token, which is all that is stored of it. */
  linkKey: string
}

/** What opens the page of one record, sent in letters to whoever it is for. */
export interface LinkTokens {
  newKey: () => string
  tokenOf: (linked: Linked) => string
  /** The key in a token, or `null` when it was not signed here for this purpose. */
  readToken: (token: string) => string | null
  /** Stands for the token in letters that are stored, as `storedTokenOf` does for an order's. */
  storedTokenOf: (linked: Linked) => string
  signStoredToken: (text: string, linked: Linked) => string
}

/** @param purpose what the tokens open, so that one for one thing opens nothing else */
export function linkTokens(purpose: string): LinkTokens {
  const secret = () => currentEnv().PAYLOAD_SECRET
  const tokenOf = ({ linkKey: key }: Linked) => signKey({ key, purpose, secret: secret() })
  const storedTokenOf = ({ linkKey }: Linked) => `${linkKey}.signature`
  return {
    newKey,
    tokenOf,
    readToken: (token) => readSignedKey({ token, purpose, secret: secret() }),
    storedTokenOf,
    signStoredToken: (text, linked) => text.replaceAll(storedTokenOf(linked), tokenOf(linked)),
  }
}
