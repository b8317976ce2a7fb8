import type { TextareaField } from 'payload'

import { searchText } from './search-text'
import type { SearchedCollection } from './searched-fields'

/** Kept for the search, written by itself at each save, and shown to nobody. */
export function searchTextField(collection: SearchedCollection): TextareaField {
  return {
    name: 'searchText',
    type: 'textarea',
    hidden: true,
    // Longer than what Payload lets a person type; nobody could make it shorter.
    validate: () => true,
    admin: { components: { Diff: '/fields/nothing-to-compare#NothingToCompare' } },
    hooks: { beforeChange: [({ data }) => searchText(collection, data ?? {})] },
  }
}
