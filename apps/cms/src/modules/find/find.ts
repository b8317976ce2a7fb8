import type { PayloadRequest } from 'payload'

import type { FindAnswer, FoundGroup } from './answer'
import type { Finding } from './finding'
import { findInBookings } from './find-in-bookings'
import { findInLists } from './find-in-lists'
import { findPlaces } from './find-places'
import { openTexts } from './index-of-texts/open-texts'
import { soughtWords } from './index-of-texts/sought-text'
import type { TextIndex } from './index-of-texts/text-index'
import type { Alternatives } from './index-of-texts/words-in-text'
import { seenByUser } from './seen-by-user'

/** How many of a group are shown. */
const mostShown = 4
/** More are read than shown: some may have changed since, or be somebody else's to see. */
const mostRead = 24

/**
 * Whatever has all the words, as far as whoever asks may read it. The index says what is found, the database
 * what is shown; what no longer has the words there is not shown.
 */
export async function find(req: PayloadRequest, typed: string): Promise<FindAnswer> {
  const texts = openTexts(req.payload)
  await texts.freshen()
  const words = soughtWords(typed)
  if (words.length === 0) return { groups: [], isComplete: true }
  const exact = await findWords(req, { wanted: words.map((word) => [word]), index: texts.index })
  if (exact.length > 0) return { groups: exact, isComplete: texts.isMade }
  const wanted = words.map((word) => [word, ...texts.index.near(word)])
  const groups = await findWords(req, { wanted, index: texts.index })
  return { groups, isComplete: texts.isMade }
}

async function findWords(
  req: PayloadRequest,
  { wanted, index }: { wanted: readonly Alternatives[]; index: TextIndex },
): Promise<FoundGroup[]> {
  const ids = index.find(wanted, { now: new Date(), most: mostRead })
  const finding: Finding = { req, wanted, ids, mostShown }
  const [bookings, lists, seen] = await Promise.all([
    findInBookings(finding),
    findInLists(finding),
    seenByUser(req),
  ])
  const groups = [...bookings, ...lists, ...findPlaces(seen, { wanted, mostShown })]
  return groups.filter(({ items }) => items.length > 0)
}
