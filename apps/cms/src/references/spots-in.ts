import type { FlattenedBlock, FlattenedField } from 'payload'

type Content = Record<string, unknown>

/**
 * Where in a document another is used, as its form calls it: “Main picture”, “in the text”,
 * “Picture, in block 2 (Picture with text)”.
 */
export function spotsIn(fields: readonly FlattenedField[], content: object, id: string): string[] {
  const spots = fields.flatMap((field) => {
    const value = (content as Content)[field.name]
    return mentions(value, id) ? spotsInField(field, value, id) : []
  })
  return [...new Set(spots)]
}

function mentions(value: unknown, id: string): boolean {
  return value !== undefined && JSON.stringify(value).includes(`"${id}"`)
}

function spotsInField(field: FlattenedField, value: unknown, id: string): string[] {
  switch (field.type) {
    case 'richText':
      return ['in the text']
    case 'group':
    case 'tab':
      return spotsIn(field.flattenedFields, value as Content, id)
    case 'array':
      return rowsOf(value).flatMap((row) => spotsIn(field.flattenedFields, row, id))
    case 'blocks':
      return rowsOf(value).flatMap((row, index) =>
        spotsInBlock({ row, place: index + 1, blocks: field.blocks, id }),
      )
    default:
      return [labelOf(field)]
  }
}

interface InBlock {
  row: Content
  /** From one. */
  place: number
  blocks: readonly FlattenedBlock[]
  id: string
}

function spotsInBlock({ row, place, blocks, id }: InBlock): string[] {
  const block = blocks.find(({ slug }) => slug === row.blockType)
  if (!block) return []
  const singular = block.labels?.singular
  const name = typeof singular === 'string' ? ` (${singular})` : ''
  const spots = spotsIn(block.flattenedFields, row, id)
  return spots.map((spot) => `${spot}, in block ${place}${name}`)
}

function rowsOf(value: unknown): Content[] {
  return Array.isArray(value) ? (value as Content[]) : []
}

function labelOf(field: FlattenedField): string {
  return 'label' in field && typeof field.label === 'string' ? field.label : field.name
}
