import {
  buildVersionCollectionFields,
  buildVersionGlobalFields,
  type FlattenedField,
  type SanitizedConfig,
} from 'payload'

import { collectionAt, globalAt, stepsOf } from '@cms/http/collection-at'

type Fields = readonly FlattenedField[]

export interface FieldAtPath {
  field: FlattenedField
  /** Whether another document says it, which this one mentions. */
  isElsewhere: boolean
}

const idField = { name: 'id', type: 'text' } as FlattenedField

/** The fields of what an address answers with, versions told from documents; none where it is about neither. */
export function fieldsAt(config: SanitizedConfig, address: string): Fields | null {
  const lowered = address.toLowerCase()
  const collection = collectionAt(config, lowered)
  if (collection) {
    const isVersions = stepsOf(lowered)[1] === 'versions'
    return withId(
      isVersions
        ? buildVersionCollectionFields(config, collection, true)
        : collection.flattenedFields,
    )
  }
  const global = globalAt(config, lowered)
  if (!global) return null
  const isVersions = stepsOf(lowered)[2] === 'versions'
  return withId(
    isVersions ? buildVersionGlobalFields(config, global, true) : global.flattenedFields,
  )
}

/** Of the documents of a collection; none where there is no such collection. */
export function fieldsOf({ collections }: SanitizedConfig, slug: string): Fields | null {
  const found = collections.find((collection) => collection.slug === slug)
  return found ? withId(found.flattenedFields) : null
}

/**
 * What `author.name` or `layout.blockType` leads to. Nowhere, where a step is not the name of a field, or
 * goes into one that has nothing inside.
 */
export function fieldAtPath(
  config: SanitizedConfig,
  fields: Fields,
  [step, ...rest]: readonly string[],
): FieldAtPath | null {
  const field = fields.find(({ name }) => name === step)
  if (!field || rest.length === 0) return field ? { field, isElsewhere: false } : null
  if ('flattenedFields' in field) return fieldAtPath(config, field.flattenedFields, rest)
  if (field.type === 'blocks')
    return inFirst(blocksFields(field), (each) => fieldAtPath(config, each, rest))
  const mentioned = mentionedBy(field)
  if (mentioned.length > 1) return partOfMention(rest)
  const found = inFirst(mentioned, (slug) => fieldAtPath(config, withoutBlocks(config, slug), rest))
  return found && { ...found, isElsewhere: true }
}

/** Whether `select[layout][hero][heading]` names what can be chosen. */
export function canBeChosen(
  config: SanitizedConfig,
  fields: Fields,
  [step, ...rest]: readonly string[],
): boolean {
  const field = fields.find(({ name }) => name === step)
  if (!field || rest.length === 0) return !!field
  if ('flattenedFields' in field) return canBeChosen(config, field.flattenedFields, rest)
  if (field.type === 'blocks') {
    const [slug, ...inside] = rest
    const block = field.blocks.find((each) => each.slug === slug)
    return !!block && (inside.length === 0 || canBeChosen(config, block.flattenedFields, inside))
  }
  return mentionedBy(field).some((slug) => canBeChosen(config, fieldsOf(config, slug) ?? [], rest))
}

/** A condition on the blocks of another document makes statements that SQLite cannot read. */
function withoutBlocks(config: SanitizedConfig, slug: string): Fields {
  return (fieldsOf(config, slug) ?? []).filter(({ type }) => type !== 'blocks')
}

function withId(fields: Fields): Fields {
  return [...fields, idField]
}

function blocksFields({ blocks }: Extract<FlattenedField, { type: 'blocks' }>): Fields[] {
  return blocks.map(({ flattenedFields }) => [...flattenedFields, blockType])
}

const blockType = { name: 'blockType', type: 'text' } as FlattenedField

/** The collections whose documents a field can mention. */
function mentionedBy(field: FlattenedField): readonly string[] {
  if ('relationTo' in field) return [field.relationTo].flat()
  return field.type === 'join' ? [field.collection].flat() : []
}

/** Where documents of several collections can be mentioned, each is named with its collection. */
function partOfMention(rest: readonly string[]): FieldAtPath | null {
  const [name = ''] = rest
  const isPart = rest.length === 1 && ['relationTo', 'value'].includes(name)
  return isPart ? { field: { name, type: 'text' } as FlattenedField, isElsewhere: false } : null
}

function inFirst<Item>(
  items: readonly Item[],
  find: (item: Item) => FieldAtPath | null,
): FieldAtPath | null {
  for (const item of items) {
    const found = find(item)
    if (found) return found
  }
  return null
}
