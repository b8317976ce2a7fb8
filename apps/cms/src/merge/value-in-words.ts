import { formatPence } from '@lectern/shared/money/format'
import { pence } from '@lectern/shared/money/pence'

import { momentInWords } from '../admin/place-time/moment-in-words'
import type { Difference, Side } from './notes'
import { fieldsOfRow, fieldsWithValues, isTyped, labelOf, type SchemaField } from './schema'
import { textOfNode } from './text-nodes'

/** A document that a field holds. */
export interface Reference {
  collection: string
  id: string
}

/** What a document is called, as far as it is known yet. */
export type TitleOf = (reference: Reference) => string

/** What a person would call what stands on one side of a difference; `null` where it is not there. */
export function sideInWords(
  { kind, field, ...three }: Difference,
  side: Side | 'base',
  titleOf: TitleOf,
): string | null {
  const value = three[side]
  if (kind === 'added') return listOf(value).map(nodeInWords).join('\n')
  if (kind === 'order')
    return listOf(value)
      .map((row) => rowInWords(field, row, titleOf))
      .join('\n')
  if (value === undefined || value === null || value === '') return null
  if (kind === 'node') return nodeInWords(value)
  return kind === 'row' ? rowInWords(field, value, titleOf) : valueInWords(field, value, titleOf)
}

function nodeInWords(node: unknown): string {
  const { type } = node as { type?: string }
  return textOfNode(node) || (type === 'upload' ? 'A picture' : 'An empty line')
}

/** “Begins: 9 Dec 2026, 09:30”, one line for each field that has something in it. */
function rowInWords(field: SchemaField, row: unknown, titleOf: TitleOf): string {
  const values = row as Record<string, unknown>
  const lines = fieldsWithValues(fieldsOfRow(field, row))
    .filter((each) => isTyped(each) && !isNothing(values[each.name]))
    .map((each) => `${labelOf(each)}: ${valueInWords(each, values[each.name], titleOf)}`)
  return lines.join('\n')
}

function valueInWords(field: SchemaField, value: unknown, titleOf: TitleOf): string {
  if (isNothing(value)) return ''
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return referencesIn(field, value).map(titleOf).join(', ')
    case 'select':
    case 'radio':
      return listOf(value)
        .map((each) => optionInWords(field, each))
        .join(', ')
    case 'checkbox':
      return value === true ? 'Yes' : 'No'
    case 'date':
      return momentInWords(String(value), { isDay: isDay(field) })
    case 'number':
      return numberInWords(field, Number(value))
    case 'richText':
      return nodesOf(value).map(nodeInWords).join('\n')
    case 'group':
      return rowInWords(field, value, titleOf)
    case 'array':
    case 'blocks':
      return listOf(value)
        .map((row) => rowInWords(field, row, titleOf))
        .join('\n')
    default:
      return typeof value === 'string' ? value : JSON.stringify(value)
  }
}

/** The documents that a difference mentions, on any side. */
export function referencesOf({ field, base, mine, theirs }: Difference): Reference[] {
  return [base, mine, theirs].flatMap((value) => referencesWithin(field, value))
}

function referencesWithin(field: SchemaField, value: unknown): Reference[] {
  if (isNothing(value)) return []
  if (field.type === 'relationship' || field.type === 'upload') return referencesIn(field, value)
  return listOf(value).flatMap((row) => {
    if (typeof row !== 'object' || row === null) return []
    const values = row as Record<string, unknown>
    const inside = fieldsWithValues(fieldsOfRow(field, row))
    return inside.flatMap((each) => referencesWithin(each, values[each.name]))
  })
}

function referencesIn({ relationTo }: SchemaField, value: unknown): Reference[] {
  return listOf(value).map((each) => {
    const { relationTo: collection, value: id } = (each ?? {}) as {
      relationTo?: string
      value?: unknown
    }
    if (collection) return { collection, id: String(id) }
    return { collection: String(relationTo), id: String(each) }
  })
}

function optionInWords({ options = [] }: SchemaField, value: unknown): string {
  const option = (options as { value?: unknown; label?: unknown }[]).find(
    (each) => each.value === value,
  )
  return typeof option?.label === 'string' ? option.label : String(value)
}

function isDay({ admin }: SchemaField): boolean {
  return (admin?.date as { pickerAppearance?: string } | undefined)?.pickerAppearance === 'dayOnly'
}

function numberInWords({ name = '' }: SchemaField, value: number): string {
  if (name.endsWith('Pence')) return formatPence(pence(value), 'unit-price')
  return name.endsWith('BasisPoints') ? `${value / 100} %` : String(value)
}

function nodesOf(text: unknown): unknown[] {
  return (text as { root?: { children?: unknown[] } }).root?.children ?? []
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : isNothing(value) ? [] : [value]
}

function isNothing(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length)
  )
}
