import type { CollectionConfig, GlobalConfig } from 'payload'

import { savedByField } from './saved-by-field'

type Schema = { collections: CollectionConfig[]; globals: GlobalConfig[] }

const versions = { Component: '/versions/versions-list#VersionsList' }

/** Whatever keeps its versions says of each who saved it, and when by the clock of the place. */
export function withSavedBy({ collections, globals }: Schema): Schema {
  return {
    collections: collections.map((config) => (config.versions ? ofCollection(config) : config)),
    globals: globals.map((config) => (config.versions ? ofGlobal(config) : config)),
  }
}

function ofCollection({ fields, admin = {}, ...config }: CollectionConfig): CollectionConfig {
  const { components = {} } = admin
  const views = { ...components.views, edit: { ...components.views?.edit, versions } }
  return {
    ...config,
    fields: [savedByField, ...fields],
    admin: { ...admin, components: { ...components, views } } as CollectionConfig['admin'],
  }
}

function ofGlobal({ fields, admin = {}, ...config }: GlobalConfig): GlobalConfig {
  const { components = {} } = admin
  const views = { ...components.views, edit: { ...components.views?.edit, versions } }
  return {
    ...config,
    fields: [savedByField, ...fields],
    admin: { ...admin, components: { ...components, views } } as GlobalConfig['admin'],
  }
}
