import type { CollectionConfig, GlobalConfig } from 'payload'

import { withLeafInCollection, withLeafInGlobal } from '../../fields/with-form-leaf'
import { hoursKept } from './hours-kept'

type Schema = { collections: CollectionConfig[]; globals: GlobalConfig[] }

/** Puts into the form of every document what keeps its typing, and puts two people's changes together. */
export function withDocumentTyping({ collections, globals }: Schema): Schema {
  return {
    collections: collections.map((config) => withLeafInCollection(config, leafFor(config.slug))),
    globals: globals.map((config) => withLeafInGlobal(config, leafFor(null))),
  }
}

function leafFor(collection: string | null) {
  const component = {
    path: '/admin/document-typing/document-typing.client#DocumentTyping',
    clientProps: { keptHours: hoursKept(collection) },
  }
  return { name: 'documentTyping', component }
}
