import type { Payload } from 'payload'

import { foldedAs, searchText } from './search-text'
import { searchedCollections, type SearchedCollection } from './searched-fields'

const maxAtOnce = 100

/** For a scheduled job: documents that were saved before there was a search, or when it compared otherwise, can be found, too. */
export async function fillSearchTexts(payload: Payload): Promise<void> {
  for (const collection of searchedCollections) await fillOf(payload, collection)
}

async function fillOf(payload: Payload, collection: SearchedCollection): Promise<void> {
  const { docs } = await payload.find({
    collection,
    where: { or: [{ searchText: { exists: false } }, { searchText: { not_like: foldedAs } }] },
    sort: 'id',
    limit: maxAtOnce,
    depth: 0,
    overrideAccess: true,
  })
  for (const document of docs) {
    const { id, updatedAt } = document
    // Whoever has saved it since has filled it; and this is no save: the page stays as it was.
    await payload.db.updateOne({
      collection,
      where: { and: [{ id: { equals: id } }, { updatedAt: { equals: updatedAt } }] },
      data: { searchText: searchText(collection, document), updatedAt },
      options: { atomic: true },
    })
  }
}
