import type { Block, CollectionConfig, Field, GlobalConfig } from 'payload'

type Schema = { collections: CollectionConfig[]; globals: GlobalConfig[] }

/** Put around the whole schema: versions are compared in words, where Payload has ids, “true” or pence. */
export function withComparison({ collections, globals }: Schema): Schema {
  return {
    collections: collections.map((config) =>
      config.versions ? { ...config, fields: config.fields.map(inWords) } : config,
    ),
    globals: globals.map((config) =>
      config.versions ? { ...config, fields: config.fields.map(inWords) } : config,
    ),
  }
}

/** Payload's own comparison of the other types reads well. */
function inWords(field: Field): Field {
  if (hasOwnComparison(field)) return field
  if ('fields' in field) return { ...field, fields: field.fields.map(inWords) }
  if (field.type === 'tabs') {
    const tabs = field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(inWords) }))
    return { ...field, tabs }
  }
  if (field.type === 'blocks') return { ...field, blocks: field.blocks.map(blockInWords) }
  return needsWords(field) ? withDiff(field) : field
}

function blockInWords(block: Block): Block {
  return { ...block, fields: block.fields.map(inWords) }
}

function hasOwnComparison({ admin }: Field): boolean {
  const components = admin && 'components' in admin ? admin.components : undefined
  return !!components && 'Diff' in components
}

function needsWords(field: Field): boolean {
  if (field.type === 'number') return /(Pence|BasisPoints)$/.test(field.name)
  return field.type === 'relationship' || field.type === 'checkbox'
}

function withDiff(field: Field): Field {
  const admin = field.admin ?? {}
  const components = 'components' in admin ? admin.components : {}
  const Diff = '/comparison/compared-value#ComparedValue'
  return { ...field, admin: { ...admin, components: { ...components, Diff } } } as Field
}
