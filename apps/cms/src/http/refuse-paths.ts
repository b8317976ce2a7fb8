import type { FlattenedField, SanitizedConfig } from 'payload'

import { collectionAt } from './collection-at'
import { readCondition } from './query-limits'
import { Refusal } from './refusal'

/**
 * Payload checks who may read the fields of a condition, not those of an order: sorted by
 * `createdBy.hash`, posts would come in the order of their authors' password hashes. And what is no
 * single value, such as a list of blocks, it hands on to the database, which fails.
 *
 * @throws Refusal `invalid-fields`
 */
export function refusePaths(config: SanitizedConfig, { url }: Request): void {
  const collection = collectionAt(config, url.toLowerCase())
  if (!collection) return
  const { flattenedFields } = collection
  for (const [name, value] of new URL(url).searchParams) {
    if (/^sort\b/.test(name)) {
      for (const path of value.split(',')) {
        refuseOrder(flattenedFields, { name, path: path.trim().replace(/^-/, '') })
      }
    }
    if (name.startsWith('where[')) refuseCondition(flattenedFields, { name, value })
  }
}

type Named = {
  /** Of the parameter. */
  name: string
  path: string
}

function refuseOrder(fields: readonly FlattenedField[], { name, path }: Named): void {
  const { steps, field } = follow(fields, path)
  if (!field) return
  if (mentions(field) && steps.length > 0) {
    throw refusalOf(name, 'Documents cannot be sorted by what another document says')
  }
  if (isNoValue(field, steps)) throw refusalOf(name, 'Documents cannot be sorted by this')
}

function refuseCondition(
  fields: readonly FlattenedField[],
  { name, value }: { name: string; value: string },
): void {
  const { path, operator } = readCondition(name)
  const { steps, field } = follow(fields, path)
  if (!field || operator === 'exists') return
  if (isNoValue(field, steps)) throw refusalOf(name, 'This is no single value to compare with')
  if (steps.length > 0 || !(field.type in readable)) return
  const { is, said } = readable[field.type as keyof typeof readable]
  const values = operator.endsWith('in') ? value.split(',') : [value]
  const isCompared = !['like', 'not_like', 'contains'].includes(operator)
  if (!isCompared || !values.every((one) => one === 'null' || is(one))) throw refusalOf(name, said)
}

/** What a database would have to make of a text, which each does in its own way, or fails. */
const readable = {
  date: {
    is: (text: string) => !Number.isNaN(Date.parse(text)),
    said: 'Must be compared with a date',
  },
  number: {
    is: (text: string) => text.trim() !== '' && Number.isFinite(Number(text)),
    said: 'Must be compared with a number',
  },
}

/** To the last field of this document itself, and the steps that are left beyond it. */
function follow(fields: readonly FlattenedField[], path: string) {
  let steps = path.split(/\.|__/)
  let known = fields
  let field: FlattenedField | undefined
  for (;;) {
    const [step] = steps
    const next = known.find(({ name }) => name === step)
    if (!next) return { field, steps }
    field = next
    steps = steps.slice(1)
    if (!('flattenedFields' in field)) return { field, steps }
    known = field.flattenedFields
  }
}

function mentions(field: FlattenedField): boolean {
  return field.type === 'relationship' || field.type === 'upload' || field.type === 'join'
}

function isNoValue(field: FlattenedField, stepsLeft: readonly string[]): boolean {
  if (stepsLeft.length > 0) return false
  if (['array', 'blocks', 'group', 'tab', 'join'].includes(field.type)) return true
  return 'relationTo' in field && Array.isArray(field.relationTo)
}

function refusalOf(name: string, message: string): Refusal {
  return new Refusal('invalid-fields', { fields: [{ path: name.slice(0, 100), message }] })
}
