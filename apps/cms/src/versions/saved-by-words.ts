import { momentText } from '@lectern/shared/time/moment-text'

import type { SavedBy } from './saved-by-field'

const notKept = 'not known'

/** “Ann Example”; what was saved before names were kept has none. */
export function nameIn(savedBy: unknown): string {
  return isSavedBy(savedBy) ? savedBy.name : notKept
}

/** “Ann Example, Tuesday 3 March 2026 at 9.14am”, by the clock of the place. */
export function savedByWords(savedBy: unknown): string {
  return isSavedBy(savedBy) ? `${savedBy.name}, ${momentText(savedBy.at)}` : notKept
}

/** ISO 8601 */
export function momentOf(savedBy: unknown): string | null {
  return isSavedBy(savedBy) ? savedBy.at : null
}

function isSavedBy(value: unknown): value is SavedBy {
  return typeof value === 'object' && value !== null && 'name' in value && 'at' in value
}
