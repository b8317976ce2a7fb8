import { placesWords } from '@lectern/shared/booking/places-words'
import type { CheckoutLine } from '@lectern/shared/contract/checkout'

import { runInFull } from '../orders'

/** "Speaking with Confidence, Leeds, The Wharf: …. 3 places. In-house, at your office" */
export function lineWords(line: CheckoutLine): string {
  const { count, isForGroup, words } = line
  const places = isForGroup ? `For up to ${placesWords(count)} together` : placesWords(count)
  return [runInFull(line), places, words].filter(Boolean).join('. ')
}
