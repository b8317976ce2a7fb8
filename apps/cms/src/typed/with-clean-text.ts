import { cleanLine, cleanText, cleanTitle, withoutHidden } from '@lectern/shared/typed/clean-text'
import type {
  Block,
  CollectionBeforeOperationHook,
  CollectionConfig,
  Field,
  FieldHook,
  GlobalConfig,
  Tab,
} from 'payload'

type Schema = { collections: CollectionConfig[]; globals: GlobalConfig[] }

/**
 * Put around the whole schema, so that no field can be forgotten: what nobody can see in a text is
 * gone before it is judged and kept, whoever sends it and however. (What the program writes by itself
 * goes past hooks; what people type into the website is cleaned by the contract's schemas.)
 */
export function withCleanText({ collections, globals }: Schema): Schema {
  return {
    collections: collections.map(cleanCollection),
    globals: globals.map((config) => ({ ...config, fields: config.fields.map(cleanField) })),
  }
}

function cleanCollection(config: CollectionConfig): CollectionConfig {
  const fields = config.fields.map(cleanField)
  if (!config.upload) return { ...config, fields }
  const beforeOperation = [cleanFileName, ...(config.hooks?.beforeOperation ?? [])]
  return { ...config, fields, hooks: { ...config.hooks, beforeOperation } }
}

const cleanFileName: CollectionBeforeOperationHook = ({ req: { file } }) => {
  if (file) file.name = cleanLine(file.name)
}

function cleanField(field: Field): Field {
  switch (field.type) {
    case 'text':
      return withFirstHook(field, cleanTitle)
    case 'email':
      return withFirstHook(field, cleanLine)
    case 'textarea':
      return withFirstHook(field, cleanText)
    case 'richText':
    case 'json':
    case 'code':
      return withFirstHook(field, withoutHidden)
    case 'blocks':
      return { ...field, blocks: field.blocks.map(cleanBlock) }
    case 'tabs':
      return { ...field, tabs: field.tabs.map(cleanTab) }
    case 'array':
    case 'collapsible':
    case 'group':
    case 'row':
      return { ...field, fields: field.fields.map(cleanField) }
    default:
      return field
  }
}

function cleanBlock(block: Block): Block {
  return { ...block, fields: block.fields.map(cleanField) }
}

function cleanTab<SomeTab extends Tab>(tab: SomeTab): SomeTab {
  return { ...tab, fields: tab.fields.map(cleanField) }
}

function withFirstHook<Kind extends Extract<Field, { hooks?: unknown }>>(
  field: Kind,
  clean: (text: string) => string,
): Kind {
  const hook: FieldHook = ({ value }) => cleanWithin(value, clean)
  const beforeValidate = [hook, ...(field.hooks?.beforeValidate ?? [])]
  return { ...field, hooks: { ...field.hooks, beforeValidate } }
}

/** Rich text and JSON hold texts at any depth, under names that whoever sends them chose. */
function cleanWithin(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === 'string') return clean(value)
  if (Array.isArray(value)) return value.map((each) => cleanWithin(each, clean))
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [withoutHidden(key), cleanWithin(each, clean)]),
  )
}
