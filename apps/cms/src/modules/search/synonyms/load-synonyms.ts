import type { Payload } from 'payload'

import { readSynonyms, type Synonyms } from './read-synonyms'

export type { Synonyms }

/** As staff keep them now. */
export async function loadSynonyms(payload: Payload): Promise<Synonyms> {
  const { synonyms } = await payload.findGlobal({
    slug: 'search-words',
    depth: 0,
    overrideAccess: true,
  })
  return (synonyms ?? []).map(({ words }) => readSynonyms(words)).filter(({ length }) => length > 1)
}
