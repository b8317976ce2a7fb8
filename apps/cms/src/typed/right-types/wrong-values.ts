import type { FieldProblem } from '@lectern/shared/contract/problem'
import { readStoredText, type StoredNode } from '@lectern/shared/contract/stored-text'
import type { FlattenedField } from 'payload'

/** A document that something refers to, and where in the one that was sent. */
export interface Mention {
  collection: string
  id: string
  path: string
  label: string
}

export interface Findings {
  problems: (FieldProblem & { label: string })[]
  mentions: Mention[]
}

/** The fields of what may stand in a text, by its name. */
export type TextBlocks = ReadonlyMap<string, readonly FlattenedField[]>

interface Look extends Findings {
  textBlocks: TextBlocks
  /** Of rows, which must differ in a whole document. */
  names: Set<unknown>
}

/**
 * What in the JSON of a document is of another type than its field, and which documents it mentions.
 * Whether a value of the right type is allowed is for the fields themselves to say; they may then rely on
 * its type. What no field is called is ignored, as Payload does.
 */
export function findWrongValues(
  data: Record<string, unknown>,
  { fields, textBlocks }: { fields: readonly FlattenedField[]; textBlocks: TextBlocks },
): Findings {
  const look: Look = { problems: [], mentions: [], textBlocks, names: new Set() }
  lookAtFields(look, fields, data, '')
  return look
}

function lookAtFields(
  look: Look,
  fields: readonly FlattenedField[],
  data: Record<string, unknown>,
  prefix: string,
): void {
  for (const field of fields) {
    const value = Object.hasOwn(data, field.name) ? data[field.name] : undefined
    if (value !== undefined) lookAt(look, field, value, `${prefix}${field.name}`)
  }
}

function lookAt(look: Look, field: FlattenedField, value: unknown, path: string): void {
  const refuse = (message: string) => {
    look.problems.push({ path, label: labelOf(field), message })
  }
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
      if (!isOneOr(field, value, isText)) refuse('This is not text.')
      return
    case 'number':
      if (!isOneOr(field, value, isNumber)) refuse('This is not a number.')
      return
    case 'checkbox':
      if (![null, true, false, '', 'true', 'false'].includes(value as null)) {
        refuse('This is neither yes nor no.')
      }
      return
    case 'date':
      if (!isDate(value)) refuse('This is not a date.')
      return
    case 'select':
    case 'radio': {
      const known = field.options.map((option) =>
        typeof option === 'string' ? option : option.value,
      )
      const isKnown = (one: unknown) =>
        one === null || one === '' || (typeof one === 'string' && known.includes(one))
      if (!isOneOr(field, value, isKnown)) refuse('This is none of the choices.')
      return
    }
    case 'relationship':
    case 'upload':
      for (const one of takesMany(field) ? [value].flat() : [value]) {
        const mention = mentionIn(one, field)
        if (mention === undefined) refuse('This is none of the documents that can be chosen.')
        else if (mention) look.mentions.push({ ...mention, path, label: labelOf(field) })
      }
      return
    case 'group':
    case 'tab':
      if (isObject(value)) lookAtFields(look, field.flattenedFields, value, `${path}.`)
      else refuse('This has no fields.')
      return
    case 'array':
    case 'blocks':
      if (!isRows(value)) refuse('This is not a list.')
      else if (Array.isArray(value)) {
        for (const [index, row] of (value as Record<string, unknown>[]).entries()) {
          lookAtRow(look, { field, row, path: `${path}.${index}` })
        }
      }
      return
    case 'richText':
      if (value !== null) lookAtText(look, { text: value, path, refuse, label: labelOf(field) })
      return
    default:
      return
  }
}

type Row = {
  field: Extract<FlattenedField, { type: 'array' | 'blocks' }>
  row: Record<string, unknown>
  path: string
}

function lookAtRow(look: Look, { field, row, path }: Row): void {
  if (row.id !== undefined && !isNewName(look, row.id)) {
    const message = 'Two rows are one and the same here. Please load the page anew.'
    look.problems.push({ path, label: labelOf(field), message })
    return
  }
  if (field.type === 'array') {
    lookAtFields(look, field.flattenedFields, row, `${path}.`)
    return
  }
  const block = field.blocks.find(({ slug }) => slug === row.blockType)
  if (block) lookAtFields(look, block.flattenedFields, row, `${path}.`)
  else
    look.problems.push({ path, label: labelOf(field), message: 'There is no block of this kind.' })
}

function isNewName({ names }: Look, id: unknown): boolean {
  if (id === null) return true
  const isNew = typeof id === 'string' && !names.has(id)
  names.add(id)
  return isNew
}

type Text = { text: unknown; path: string; label: string; refuse: (message: string) => void }

function lookAtText(look: Look, { text, path, label, refuse }: Text): void {
  const read = readStoredText(text)
  if ('refused' in read) {
    refuse(read.refused)
    return
  }
  for (const node of read.nodes) {
    for (const mention of mentionsOf(node)) look.mentions.push({ ...mention, path, label })
    if (node.type !== 'block' && node.type !== 'inlineBlock') continue
    const fields = node.fields as Record<string, unknown>
    const known = look.textBlocks.get(String(fields.blockType))
    const inside: Look = { ...look, problems: [] }
    if (known) lookAtFields(inside, known, fields, '')
    const [first] = inside.problems
    if (!known) refuse('There is a part in this text that the website does not know.')
    else if (first) refuse(`In a part of this text, at “${first.label}”: ${first.message}`)
  }
}

function mentionsOf({
  type,
  fields,
  relationTo,
  value,
}: StoredNode): Pick<Mention, 'collection' | 'id'>[] {
  if (type === 'upload') return [{ collection: relationTo as string, id: value as string }]
  if (type !== 'link' && type !== 'autolink') return []
  const { linkType, doc } = fields as { linkType?: string; doc?: Polymorphic | null }
  return linkType === 'internal' && doc ? [{ collection: doc.relationTo, id: doc.value }] : []
}

type Polymorphic = { relationTo: string; value: string }

/** Null for nothing, undefined for what mentions no document. */
function mentionIn(
  value: unknown,
  { relationTo }: Extract<FlattenedField, { type: 'relationship' | 'upload' }>,
): Pick<Mention, 'collection' | 'id'> | null | undefined {
  if (value === null || value === '' || value === 'null') return null
  if (typeof relationTo === 'string') {
    return typeof value === 'string' ? { collection: relationTo, id: value } : undefined
  }
  if (!isObject(value)) return undefined
  const { relationTo: collection, value: id } = value
  if (id === null) return null
  const isKnown = typeof collection === 'string' && (relationTo as string[]).includes(collection)
  return isKnown && typeof id === 'string' ? { collection, id } : undefined
}

function labelOf(field: FlattenedField): string {
  return 'label' in field && typeof field.label === 'string' ? field.label : field.name
}

function isText(value: unknown): boolean {
  return value === null || typeof value === 'string'
}

/** Forms send what was typed as text. */
function isNumber(value: unknown): boolean {
  if (value === null || value === '') return true
  const number = typeof value === 'string' ? Number(value) : value
  return typeof number === 'number' && Math.abs(number) <= Number.MAX_SAFE_INTEGER
}

function isDate(value: unknown): boolean {
  if (value === null) return true
  if (!(value instanceof Date) && typeof value !== 'string') return false
  const year = new Date(value).getUTCFullYear()
  return year >= 1000 && year <= 9999
}

function isOneOr(field: FlattenedField, value: unknown, isOne: (one: unknown) => boolean): boolean {
  return isOne(value) || (takesMany(field) && isListOf(value, isOne))
}

function takesMany(field: FlattenedField): boolean {
  return 'hasMany' in field && field.hasMany === true
}

function isListOf(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne)
}

/** A form says of a list that has not been opened only how many rows it has. */
function isRows(value: unknown): boolean {
  if (value === '' || value === 0 || value === '0') return true
  return isListOf(value, isObject)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
