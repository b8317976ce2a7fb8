import { isSame } from './is-same'
import { mergeList } from './merge-list'
import { mergeText } from './merge-text'
import {
  collide,
  combine,
  type Choose,
  type Collision,
  type Combined,
  type Notes,
  type Place,
  type Side,
  type Three,
} from './notes'
import {
  fieldsOfRow,
  fieldsWithValues,
  isTyped,
  labelOf,
  nameOfRow,
  type SchemaField,
} from './schema'

type Values = Record<string, unknown>

export interface Merging extends Three<Values> {
  /** Of the collection or global. */
  fields: readonly SchemaField[]
  /** Of what both changed: whose stays. Without it mine does, and both where both added something. */
  choose?: Choose
}

export interface Merged {
  merged: Values
  collisions: Collision[]
  combined: Combined[]
}

/**
 * Puts two people's changes of one document together: field by field, lists by the ids of their rows, texts by
 * paragraph. What only one of them changed is taken over, what both changed each otherwise is a collision,
 * which `choose` decides. Values are those of a form or of an answer at depth 0. What the program writes for
 * itself (such as `updatedAt`) is theirs, which is newer. With `theirs` as `base` the result is `mine`, and the
 * other way round.
 */
export function mergeDocuments({ fields, choose = keepMine, ...three }: Merging): Merged {
  const notes: Notes = { choose, collisions: [], combined: [] }
  const merged = mergeFields(fields, three, top, notes)
  return { merged, collisions: notes.collisions, combined: notes.combined }
}

export function keepMine({ kind }: Collision): 'mine' | 'both' {
  return kind === 'added' ? 'both' : 'mine'
}

type Within = Pick<Place, 'path' | 'key' | 'label'>

const top: Within = { path: '', key: '', label: '' }

function mergeFields(
  fields: readonly SchemaField[],
  three: Three<Values>,
  within: Within,
  notes: Notes,
): Values {
  const known = new Map(fieldsWithValues(fields).map((field) => [field.name, field]))
  const merged: Values = {}
  for (const name of namesIn(three)) {
    const field = known.get(name)
    const parts = partsOf(three, name)
    const value =
      field && isTyped(field) ? mergeField(parts, placeOf(field, within), notes) : takeNewer(parts)
    if (value !== undefined) merged[name] = value
  }
  return merged
}

function namesIn({ base, mine, theirs }: Three<Values>): Set<string> {
  return new Set([base, mine, theirs].flatMap((values) => Object.keys(values)))
}

function partsOf({ base, mine, theirs }: Three<Values>, name: string): Three {
  return { base: base[name], mine: mine[name], theirs: theirs[name] }
}

function placeOf(field: SchemaField & { name: string }, within: Within): Place {
  const dot = within.path && '.'
  return {
    path: `${within.path}${dot}${field.name}`,
    key: `${within.key}${dot}${field.name}`,
    label: labelWithin(within, labelOf(field)),
    field,
  }
}

function labelWithin({ label: outer }: Pick<Place, 'label'>, label: string): string {
  return outer ? `${outer}, ${label}` : label
}

function takeNewer({ base, mine, theirs }: Three): unknown {
  return isSame(base, theirs) ? mine : theirs
}

function mergeField(three: Three, place: Place, notes: Notes): unknown {
  const { base, mine, theirs } = three
  if (place.field.type === 'group') return mergeGroup(three, place, notes)
  if (isSame(base, theirs)) {
    if (!isSame(base, mine)) noteChanges({ base, mine, theirs: base }, 'mine', place, notes)
    return mine
  }
  if (isSame(base, mine)) {
    noteChanges({ base, mine: base, theirs }, 'theirs', place, notes)
    return theirs
  }
  if (isSame(mine, theirs)) return theirs
  const parts = mergeParts(three, place, notes)
  if (parts) return parts.value
  const choice = collide(notes, { ...three, ...place, kind: 'value' })
  return choice === 'theirs' ? theirs : mine
}

/** Of a field that only one of the two changed. */
function noteChanges(three: Three, by: Side, place: Place, notes: Notes): void {
  if (mergeParts(three, place, notes)) return
  combine(notes, { ...three, ...place, kind: 'value' }, by)
}

function mergeGroup(three: Three, place: Place, notes: Notes): unknown {
  const { base, mine, theirs } = three
  if (![mine, theirs].every(isValues)) return takeNewer(three)
  const parts = { base: valuesOf(base), mine: valuesOf(mine), theirs: valuesOf(theirs) }
  return mergeFields(place.field.fields ?? [], parts, place, notes)
}

/** `null` of a field that has no parts to be put together one by one. */
function mergeParts(three: Three, place: Place, notes: Notes): { value: unknown } | null {
  const { type, hasMany } = place.field
  const isChosen = type === 'relationship' || type === 'upload' || type === 'select'
  if (type === 'array' || type === 'blocks') return { value: mergeRows(three, place, notes) }
  if (type === 'richText') return { value: mergeText(three, place, notes) }
  return isChosen && hasMany ? { value: mergeChosen(three, place, notes) } : null
}

/** Several values are chosen one by one: whatever one of the two added or took out is so. */
function mergeChosen(three: Three, place: Place, notes: Notes): unknown {
  const { base, mine, theirs } = three
  for (const by of ['mine', 'theirs'] as const) {
    if (!isSame(base, three[by])) combine(notes, { ...three, ...place, kind: 'value' }, by)
  }
  const unsaid: Notes = { ...notes, combined: [] }
  return mergeList(listsOf({ base, mine, theirs }), place, unsaid, {
    keyOf: (value) => JSON.stringify(value),
    mergeItem: (value) => value.theirs,
    placeOf: () => place,
  })
}

function mergeRows(three: Three, place: Place, notes: Notes): unknown {
  return mergeList(listsOf(three), place, notes, {
    keyOf: idOfRow,
    mergeItem: (row, index) => mergeRow(row, placeOfRow(place, row, index), notes),
    placeOf: (row, index) => placeOfRow(place, row, index),
  })
}

function idOfRow(row: unknown): string {
  const { id } = row as { id?: unknown }
  return typeof id === 'string' || typeof id === 'number' ? String(id) : JSON.stringify(row)
}

function mergeRow({ base, mine, theirs }: Three, place: Place, notes: Notes): unknown {
  const three = { base: valuesOf(base), mine: valuesOf(mine), theirs: valuesOf(theirs) }
  return mergeFields(fieldsOfRow(place.field, mine), three, place, notes)
}

function placeOfRow(place: Place, { base, mine, theirs }: Three, index: number): Place {
  const name = nameOfRow(place.field, mine ?? theirs ?? base)
  const within = place.label.split(', ').slice(0, -1).join(', ')
  const label = labelWithin({ label: within }, `${name} ${index + 1}`)
  const key = `${place.key}/${idOfRow(mine ?? theirs ?? base)}`
  return { ...place, path: `${place.path}.${index}`, key, label }
}

function listsOf({ base, mine, theirs }: Three): Three<unknown[]> {
  return { base: listOf(base), mine: listOf(mine), theirs: listOf(theirs) }
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function valuesOf(value: unknown): Values {
  return isValues(value) ? value : {}
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
