import type { SearchAnswer } from '@lectern/shared/contract/search'
import type { Payload } from 'payload'

import { findCandidates, type Candidate } from './find-candidates'
import { findUnindexed } from './find-unindexed'
import { openIndex } from './indexing/open-index'
import { loadResults } from './load-results'
import { searchWords } from './search-words'

const maxResults = 30

interface Searched extends SearchAnswer {
  /** Not while the index is made for the first time: there may be more than was found. */
  isComplete: boolean
}

/** Published courses, articles and pages that have every word of a query, the best first. */
export async function searchSite(
  payload: Payload,
  { query, now }: { query: string; now: Date },
): Promise<Searched> {
  const index = openIndex(payload)
  await index.freshen()
  const { isMade: isComplete } = index
  const { words, isCut } = searchWords(query, index.synonyms)
  const indexed = findCandidates(index, { words, now })
  const others = isComplete ? [] : await findUnindexed(payload, { words, most: maxResults })
  const candidates = eachOnce([...indexed, ...others]).slice(0, maxResults)
  return { results: await loadResults(payload, { candidates, now }), isCut, isComplete }
}

function eachOnce(candidates: readonly Candidate[]): Candidate[] {
  const byKey = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const key = `${candidate.collection}/${candidate.id}`
    if (!byKey.has(key)) byKey.set(key, candidate)
  }
  return [...byKey.values()]
}
