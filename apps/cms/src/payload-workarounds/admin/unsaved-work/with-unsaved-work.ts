import type { CollectionConfig, Field, GlobalConfig } from 'payload'

import { withDocumentControl } from '@cms/fields/with-document-control'

type Schema = { collections: CollectionConfig[]; globals: GlobalConfig[] }

const unsavedWork = '/payload-workarounds/admin/unsaved-work/unsaved-work.client#UnsavedWork'
const unpublish = '/payload-workarounds/admin/unsaved-work/unpublish.client#Unpublish'

/** Puts into the form of every document what keeps its unsaved work. */
export function withUnsavedWork({ collections, globals }: Schema): Schema {
  return { collections: collections.map(inCollection), globals: globals.map(inGlobal) }
}

function inCollection(config: CollectionConfig): CollectionConfig {
  return config.auth ? amongFields(config) : besideButtons(config)
}

/** The page of one's own account leaves out what stands beside the buttons. */
function amongFields({ fields, ...config }: CollectionConfig): CollectionConfig {
  const components = { Field: unsavedWork }
  const field: Field = {
    name: 'unsavedWork',
    type: 'ui',
    admin: { components, disableListColumn: true },
  }
  return { ...config, fields: [...fields, field] }
}

function besideButtons(config: CollectionConfig): CollectionConfig {
  const withWork = withDocumentControl(config, { component: unsavedWork, position: 'last' })
  const isPublished = typeof config.versions === 'object' && config.versions.drafts
  if (!isPublished) return withWork
  const { components = {} } = withWork.admin ?? {}
  const edit = { ...components.edit, UnpublishButton: unpublish }
  return { ...withWork, admin: { ...withWork.admin, components: { ...components, edit } } }
}

function inGlobal({ admin = {}, ...config }: GlobalConfig): GlobalConfig {
  const { components = {} } = admin
  const { beforeDocumentControls: others = [] } = components.elements ?? {}
  const elements = { ...components.elements, beforeDocumentControls: [...others, unsavedWork] }
  return { ...config, admin: { ...admin, components: { ...components, elements } } }
}
