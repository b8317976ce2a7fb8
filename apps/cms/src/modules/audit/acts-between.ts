import { formatPence } from '@lectern/shared/money/format'
import { pence } from '@lectern/shared/money/pence'
import type { FlattenedField } from 'payload'

import { plainContent } from '../../fields/plain-content'
import type { Act } from './acts'
import { isTypedByPeople } from '../../fields/content-now'

/** A document as it is stored for everybody, whatever drafts there are beside it. */
export type StoredState = Record<string, unknown> & {
  _status?: string | null
  deletedAt?: string | null
}

interface Saved {
  before: StoredState | null
  after: StoredState | null
  fields: readonly FlattenedField[]
  hasDrafts: boolean
}

type Change = Pick<Act, 'kind' | 'details'>

/**
 * What a save has done, as far as anybody but its writer sees it: drafts are for the versions, which say
 * themselves who saved them. Prices and choices are told from what to what, other fields by their names alone.
 */
export function actsBetween({ before, after, fields, hasDrafts }: Saved): Change[] {
  if (!after) return before ? [{ kind: 'deleted-for-good' }] : []
  if (!before) return [{ kind: isPublished(after) ? 'published' : 'created' }]
  if (Boolean(before.deletedAt) !== Boolean(after.deletedAt)) {
    return [{ kind: after.deletedAt ? 'thrown-away' : 'restored' }]
  }
  const changes = changesOf(fieldsChanged({ before, after, fields }), { before, after })
  if (!hasDrafts) return changes
  if (isPublished(before) && !isPublished(after)) return [{ kind: 'taken-off' }]
  if (!isPublished(after)) return []
  return isPublished(before) ? changes : [{ kind: 'published' }]
}

/** The same where an earlier version was brought back: what it has changed, as one act. */
export function asRestored(changes: readonly Change[]): Change[] {
  if (changes.length === 0) return []
  const isEdit = ({ kind }: Change) => edits.has(kind)
  const details = changes.filter(isEdit).flatMap((change) => change.details ?? [])
  return [
    ...changes.filter((change) => !isEdit(change)),
    { kind: 'version-restored', details: details.join(', ') || null },
  ]
}

const edits = new Set<Act['kind']>(['changed', 'price-changed', 'settings-changed'])

function isPublished({ _status }: StoredState): boolean {
  return _status === 'published'
}

type NamedField = { field: FlattenedField; label: string }
type States = { before: StoredState; after: StoredState }

function fieldsChanged({ before, after, fields }: States & Pick<Saved, 'fields'>): NamedField[] {
  return fields
    .filter(isTypedByPeople)
    .filter(({ name }) => !isSame(before[name], after[name]))
    .map((field) => ({ field, label: labelOf(field) }))
}

function changesOf(changed: NamedField[], states: States): Change[] {
  const prices = changed.filter(({ field }) => isPrice(field))
  const roles = changed.filter(({ field }) => isRole(field))
  const others = changed.filter(({ field }) => !isPrice(field) && !isRole(field))
  return [
    ...prices.map((price) => ({ kind: 'price-changed' as const, details: told(price, states) })),
    ...roles.map((role) => ({ kind: 'role-changed' as const, details: told(role, states) })),
    ...(isSame(states.before.hash, states.after.hash)
      ? []
      : [{ kind: 'password-changed' as const }]),
    ...(others.length > 0 ? [{ kind: 'changed' as const, details: listed(others, states) }] : []),
  ]
}

/** Of a global: which of its fields, each under its tab. */
export function settingsChanged({ before, after, fields }: Omit<Saved, 'hasDrafts'>): Change[] {
  const changed = fields.filter(isTypedByPeople).flatMap((field) => {
    const states = { before: before?.[field.name], after: after?.[field.name] }
    return namesWithin(field, states)
  })
  return changed.length > 0 ? [{ kind: 'settings-changed', details: changed.join(', ') }] : []
}

function namesWithin(
  field: FlattenedField,
  { before, after }: { before: unknown; after: unknown },
): string[] {
  if (isSame(before, after)) return []
  if (!('flattenedFields' in field) || field.type === 'array') return [labelOf(field)]
  const inner = field.flattenedFields.flatMap((within) =>
    namesWithin(within, { before: partOf(before, within.name), after: partOf(after, within.name) }),
  )
  return inner.map((name) => `${labelOf(field)}: ${name}`)
}

function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[name]
    : undefined
}

function listed(changed: NamedField[], states: States): string {
  return changed
    .map((named) => (isOneOfSome(named.field) ? told(named, states) : named.label))
    .join(', ')
}

/** “Price: from £420.00 to £450.00”. */
function told({ field, label }: NamedField, { before, after }: States): string {
  const from = inWords(field, before[field.name])
  return `${label}: from ${from} to ${inWords(field, after[field.name])}`
}

function inWords(field: FlattenedField, value: unknown): string {
  if (typeof value === 'number') return formatPence(pence(value), 'total')
  if (field.type !== 'select' || typeof value !== 'string') return 'none'
  const option = field.options.find((one) => typeof one === 'object' && one.value === value)
  const label = typeof option === 'object' ? option.label : undefined
  // What stands behind the colon explains a choice to whoever makes it.
  return typeof label === 'string' ? (label.split(':')[0] ?? label) : value
}

function isPrice({ type, name }: FlattenedField): boolean {
  return type === 'number' && name.endsWith('Pence')
}

function isOneOfSome(field: FlattenedField): boolean {
  return field.type === 'select' && !field.hasMany
}

function isRole({ type, name }: FlattenedField): boolean {
  return type === 'select' && name === 'role'
}

function labelOf(field: FlattenedField): string {
  return 'label' in field && typeof field.label === 'string' ? field.label : field.name
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(plainContent(one)) === JSON.stringify(plainContent(other))
}
