import type { CollectionConfig, GlobalConfig } from 'payload'

import { withLeafInCollection, withLeafInGlobal } from '@cms/fields/with-form-leaf'

type Schema = { collections: CollectionConfig[]; globals: GlobalConfig[] }

const unsavedWork = {
  name: 'unsavedWork',
  component: '/payload-workarounds/admin/unsaved-work/unsaved-work.client#UnsavedWork',
}
const unpublish = '/payload-workarounds/admin/unsaved-work/unpublish.client#Unpublish'

/** Puts into the form of every document what keeps its unsaved work. */
export function withUnsavedWork({ collections, globals }: Schema): Schema {
  return {
    collections: collections.map(inCollection),
    globals: globals.map((config) => withLeafInGlobal(config, unsavedWork)),
  }
}

function inCollection(config: CollectionConfig): CollectionConfig {
  const withWork = withLeafInCollection(config, unsavedWork)
  const isPublished = typeof config.versions === 'object' && config.versions.drafts
  if (!isPublished || config.auth) return withWork
  const { components = {} } = withWork.admin ?? {}
  const edit = { ...components.edit, UnpublishButton: unpublish }
  return { ...withWork, admin: { ...withWork.admin, components: { ...components, edit } } }
}
