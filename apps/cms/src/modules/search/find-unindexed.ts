import type { Payload, Where } from 'payload'

import { published } from '@cms/access/reaches'
import type { Candidate } from './find-candidates'
import type { SoughtWord } from './search-words'
import { searchedCollections, type SearchedCollection } from './searched-fields'

/**
 * What can be found while the index is being made for the first time: documents whose title or summary has
 * every word as it was typed, courses first. Slower than the index and forgives nothing, but all of them are
 * looked at.
 */
export async function findUnindexed(
  payload: Payload,
  { words, most }: { words: readonly SoughtWord[]; most: number },
): Promise<Candidate[]> {
  if (words.length === 0) return []
  const found = await Promise.all(
    searchedCollections.map((collection) => findNamed(payload, { collection, words, most })),
  )
  return found.flat()
}

interface Sought {
  collection: SearchedCollection
  words: readonly SoughtWord[]
  most: number
}

async function findNamed(
  payload: Payload,
  { collection, words, most }: Sought,
): Promise<Candidate[]> {
  const { docs } = await payload.db.find<{ id: string; title: string; updatedAt: string }>({
    collection,
    where: {
      and: [
        published(),
        ...notFirstPage(collection),
        ...words.map((ways) => hasAnyOf(collection, ways)),
      ],
    },
    select: { title: true, updatedAt: true },
    sort: 'title',
    limit: most,
    pagination: false,
  })
  return docs.map(({ id, title, updatedAt }) => ({
    collection,
    id,
    title,
    updatedAt,
    topicIds: [],
    text: Buffer.alloc(0),
    score: 0,
    words: words.flat(2),
    isInTextOnly: false,
    dates: [],
    isByDateOnly: false,
  }))
}

/** Everybody knows where that is, and the index leaves it out as well. */
function notFirstPage(collection: SearchedCollection): Where[] {
  return collection === 'pages' ? [{ slug: { not_equals: 'home' } }] : []
}

/** Any of the ways in which a word may be written, all the words of that way. */
function hasAnyOf(collection: SearchedCollection, ways: SoughtWord): Where {
  return { or: ways.map((together) => ({ and: together.map((word) => has(collection, word)) })) }
}

function has(collection: SearchedCollection, word: string): Where {
  const summary = collection === 'pages' ? 'meta.description' : 'summary'
  return { or: [{ title: { contains: word } }, { [summary]: { contains: word } }] }
}
