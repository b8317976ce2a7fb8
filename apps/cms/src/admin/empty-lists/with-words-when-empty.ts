import type { CollectionConfig } from 'payload'

import { emptyLists } from './empty-lists'

const words = '/admin/empty-lists/words-when-empty#WordsWhenEmpty'

/** Lets each list of the menu say, as long as nothing is in it, what will come and how to begin. */
export function withWordsWhenEmpty<Schema extends { collections: CollectionConfig[] }>(
  schema: Schema,
): Schema {
  return { ...schema, collections: schema.collections.map(inList) }
}

function inList(config: CollectionConfig): CollectionConfig {
  if (!(config.slug in emptyLists)) return config
  const { admin } = config
  const beforeListTable = [...(admin?.components?.beforeListTable ?? []), words]
  return { ...config, admin: { ...admin, components: { ...admin?.components, beforeListTable } } }
}
