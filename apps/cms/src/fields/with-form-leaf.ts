import type { CollectionConfig, Field, GlobalConfig } from 'payload'

import { withDocumentControl } from './with-document-control'

interface Leaf {
  /** Of the field that holds it on pages that have no place for it. */
  name: string
  component: string | { path: string; clientProps: object }
}

/** Puts into the form of a collection’s documents what is to be there in each. */
export function withLeafInCollection(config: CollectionConfig, leaf: Leaf): CollectionConfig {
  const { component } = leaf
  return config.auth
    ? amongFields(config, leaf)
    : withDocumentControl(config, { component, position: 'last' })
}

/** The page of one's own account leaves out what stands beside the buttons. */
function amongFields(
  { fields, ...config }: CollectionConfig,
  { name, component }: Leaf,
): CollectionConfig {
  const components = { Field: component }
  const field: Field = { name, type: 'ui', admin: { components, disableListColumn: true } }
  return { ...config, fields: [...fields, field] }
}

export function withLeafInGlobal(
  { admin = {}, ...config }: GlobalConfig,
  { component }: Leaf,
): GlobalConfig {
  const { components = {} } = admin
  const { beforeDocumentControls: others = [] } = components.elements ?? {}
  const elements = { ...components.elements, beforeDocumentControls: [...others, component] }
  return { ...config, admin: { ...admin, components: { ...components, elements } } }
}
