import { formatPence } from '@lectern/shared/money/format'
import { pence } from '@lectern/shared/money/pence'
import type { DateField, Field, PayloadRequest } from 'payload'

import { referenceOf, titleOf } from './title-of'

/** “Heading: Say it before the meeting ends”, for every field that has something in it, lists included. */
export async function linesOf(
  fields: Field[],
  values: Record<string, unknown>,
  req: PayloadRequest,
): Promise<string[]> {
  const lines = await Promise.all(fields.map((field) => linesOfField(field, values, req)))
  return lines.flat()
}

async function linesOfField(
  field: Field,
  values: Record<string, unknown>,
  req: PayloadRequest,
): Promise<string[]> {
  if (field.type === 'row' || field.type === 'collapsible')
    return linesOf(field.fields, values, req)
  if (!('name' in field) || kept.has(field.name)) return []
  const value = values[field.name]
  if (isNothing(value)) return []
  if (field.type === 'group') return linesOf(field.fields, value as Record<string, unknown>, req)
  if (field.type === 'array') {
    const rows = await Promise.all(
      (value as Record<string, unknown>[]).map((row) => linesOf(field.fields, row, req)),
    )
    return rows.flatMap((row, index) =>
      row.map((line) => `${labelOf(field)} ${index + 1}: ${line}`),
    )
  }
  return [`${labelOf(field)}: ${await wordsOfField(field, value, req)}`]
}

const kept: ReadonlySet<string> = new Set(['id', 'blockName', 'blockType'])

const isNothing = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length)

function labelOf(field: Field & { name: string }): string {
  return 'label' in field && typeof field.label === 'string' ? field.label : field.name
}

/** What a person would call the value of a field; never an id, a code word or a number of pence. */
export async function wordsOfField(
  field: Field,
  value: unknown,
  req: PayloadRequest,
): Promise<string> {
  if (isNothing(value)) return ''
  switch (field.type) {
    case 'relationship':
    case 'upload': {
      const references = [value].flat().map((one) => referenceOf(one, field.relationTo))
      return (await Promise.all(references.map((one) => titleOf(one, req)))).join(', ')
    }
    case 'radio':
    case 'select':
      return [value]
        .flat()
        .map((one) => labelOfOption(field.options, one))
        .join(', ')
    case 'checkbox':
      return value === true ? 'Yes' : 'No'
    case 'date':
      return momentWords(value, field)
    case 'number':
      return numberWords(field.name, Number(value))
    case 'richText':
      return textWords(value)
    default:
      return typeof value === 'string' ? value : JSON.stringify(value)
  }
}

function labelOfOption(options: readonly unknown[], value: unknown): string {
  const chosen = options.find(
    (one): one is { value: unknown; label: unknown } =>
      typeof one === 'object' && one !== null && 'value' in one && one.value === value,
  )
  return typeof chosen?.label === 'string' ? chosen.label : String(value)
}

/** Staff read every moment by the clock in London. */
export function momentWords(value: unknown, { admin }: Pick<DateField, 'admin'> = {}): string {
  const moment = new Date(value as string)
  const isDay = admin?.date?.pickerAppearance === 'dayOnly'
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    ...(!isDay && { hour: '2-digit', minute: '2-digit' }),
    timeZone: 'Europe/London',
  }).format(moment)
}

function numberWords(name: string, value: number): string {
  if (name.endsWith('Pence')) return formatPence(pence(value), 'unit-price')
  return name.endsWith('BasisPoints') ? `${value / 100} %` : String(value)
}

type TextNode = { text?: string; root?: TextNode; children?: TextNode[] }

function textWords(value: unknown): string {
  const { text, root, children } = value as TextNode
  if (root) return textWords(root)
  return text ?? (children ?? []).map(textWords).filter(Boolean).join(' ')
}
