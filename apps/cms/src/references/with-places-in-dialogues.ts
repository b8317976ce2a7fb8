import type { CollectionConfig } from 'payload'

import { withDocumentControl } from '../fields/with-document-control'
import { refuseDeletionWhenUsed } from './refuse-deletion-when-used'

const inDocument = '/references/document-dialogues.client#DocumentDialogues'
const inList = '/references/list-dialogues.client#ListDialogues'

/** Lets the dialogues say where something is used, before it is found out by being refused. */
export function withPlacesInDialogues<Schema extends { collections: CollectionConfig[] }>(
  schema: Schema,
): Schema {
  return { ...schema, collections: schema.collections.map(inCollection) }
}

function inCollection(config: CollectionConfig): CollectionConfig {
  if (!config.hooks?.beforeDelete?.includes(refuseDeletionWhenUsed)) return config
  const hasTrash = config.trash === true
  const forDocument = { path: inDocument, clientProps: { hasTrash } }
  const forList = { path: inList, clientProps: { collection: config.slug, hasTrash } }
  const { admin, ...others } = withDocumentControl(config, {
    component: forDocument,
    position: 'last',
  })
  const beforeListTable = [...(admin?.components?.beforeListTable ?? []), forList]
  return { ...others, admin: { ...admin, components: { ...admin?.components, beforeListTable } } }
}
