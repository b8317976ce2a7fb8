import type { FlattenedField } from 'payload'

import type { FieldAtPath } from './field-at-path'

type Compared = FieldAtPath & {
  operator: string
  /** Each of them, where several are given. */
  values: readonly string[]
  isId: (text: string) => boolean
}

/** Characters of a text that is looked for. Each is a letter of a pattern, and databases limit those. */
const maxSoughtCharacters = 1_000

/**
 * Why a field cannot be compared so. What it is compared with must be of its own kind: what a database
 * would have to make of anything else, each does in its own way, or fails.
 */
export function problemOfValue(compared: Compared): string | null {
  const { field, operator, values } = compared
  // Only its parts are stored: there is no column of SQLite that could be asked.
  if (isOfParts(field)) return noValueSaid
  if (operator === 'exists') return values.every(isTrueOrFalse) ? null : trueOrFalseSaid
  if (isNoValue(field)) return noValueSaid
  if (sought.test(operator) && values.some(({ length }) => length > maxSoughtCharacters)) {
    return 'Is too long'
  }
  if (field.name === 'id') return problemOfIds(compared)
  const kind = kinds[field.type]
  if (!kind) return null
  if (kind.unfit.operators.test(operator)) return kind.unfit.said
  const mayBeNone = kind.mayBeNone && /equals$/.test(operator) && !compared.isElsewhere
  const fits = values.every((value) => (value === 'null' && mayBeNone) || kind.is(value, operator))
  return fits ? null : kind.said
}

/** One that is none is nobody's; among several, MongoDB fails over it. */
function problemOfIds({ operator, values, isId }: Compared): string | null {
  const [first = ''] = values
  const isOne = !isOfMany(operator) && !first.includes(',')
  return isOne || values.every(isId) ? null : idsSaid
}

export function isOfMany(operator: string): boolean {
  return operator === 'in' || operator === 'not_in'
}

/** Of several values or documents: a list of blocks, a group, what mentions documents of several collections. */
export function isNoValue(field: FlattenedField): boolean {
  return isOfParts(field) || ('relationTo' in field && Array.isArray(field.relationTo))
}

function isOfParts({ type }: FlattenedField): boolean {
  return ['array', 'blocks', 'group', 'tab', 'join'].includes(type)
}

const sought = /like|contains/

interface Kind {
  unfit: { operators: RegExp; said: string }
  is: (text: string, operator: string) => boolean
  said: string
  /** Whether it can be compared with `null`. */
  mayBeNone: boolean
}

const noText = { operators: sought, said: 'This is no text to look into' }
const noValueSaid = 'This is no single value to compare with'
const trueOrFalseSaid = 'Must be compared with true or false'
const idsSaid = 'Must be compared with ids'

const mention: Kind = {
  unfit: { operators: /not_like|than/, said: 'Documents are compared by their ids' },
  is: (text, operator) => text !== 'null' || !isOfMany(operator),
  said: idsSaid,
  mayBeNone: true,
}

const kinds: Partial<Record<FlattenedField['type'], Kind>> = {
  date: {
    unfit: noText,
    is: (text) => !Number.isNaN(Date.parse(text)),
    said: 'Must be compared with a date',
    mayBeNone: true,
  },
  number: {
    unfit: noText,
    is: (text) => text.trim() !== '' && Number.isFinite(Number(text)),
    said: 'Must be compared with a number',
    mayBeNone: false,
  },
  checkbox: {
    unfit: { operators: /like|contains|than/, said: 'This is either true or false' },
    is: isTrueOrFalse,
    said: trueOrFalseSaid,
    mayBeNone: true,
  },
  relationship: mention,
  upload: mention,
}

function isTrueOrFalse(text: string): boolean {
  return text === 'true' || text === 'false'
}
