import type { PlacesWanted } from '@lectern/shared/contract/payload-types'

import { newKey, readSignedKey, signKey } from '@cms/access/signed-key'
import { currentEnv } from '@cms/env'

const purpose = 'place-wanted'

type Linked = Pick<PlacesWanted, 'linkKey'>

export function newPlaceKey(): string {
  return newKey()
}

/** What opens the page of a place on a waiting list; it is sent to the place's own address alone. */
export function placeTokenOf({ linkKey }: Linked): string {
  return signKey({ key: linkKey, purpose, secret: currentEnv().PAYLOAD_SECRET })
}

/** The key in a token, or `null` when it was not signed here. */
export function readPlaceToken(token: string): string | null {
  return readSignedKey({ token, purpose, secret: currentEnv().PAYLOAD_SECRET })
}

/** Stands for the token in letters that are stored, as `storedTokenOf` does for an order's. */
export function storedPlaceTokenOf({ linkKey }: Linked): string {
  return `${linkKey}.signature`
}

export function signStoredPlaceToken(text: string, place: Linked): string {
  return text.replaceAll(storedPlaceTokenOf(place), placeTokenOf(place))
}
