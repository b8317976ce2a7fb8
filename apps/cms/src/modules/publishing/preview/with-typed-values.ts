import type { FlattenedField } from 'payload'

import { findWrongValues, type TextBlocks } from '@cms/typed/right-types/wrong-values'

type Values = Record<string, unknown>

interface Typed<Draft> {
  draft: Draft
  /** By the names of fields. */
  values: Values
  fields: readonly FlattenedField[]
  textBlocks: TextBlocks
}

/**
 * A draft with what stands in its form, which may be half typed: a value that is not of its field's type stays
 * as it was saved, and so does what no form can change.
 */
export function withTypedValues<Draft extends object>(typed: Typed<Draft>): Draft {
  const { draft, values, fields, textBlocks } = typed
  const { problems } = findWrongValues(values, { fields, textBlocks })
  const wrong = new Set(problems.map(({ path }) => path.split('.', 1)[0]))
  const taken = fields
    .filter((field) => isTyped(field) && Object.hasOwn(values, field.name))
    .filter(({ name }) => !wrong.has(name))
    .map(({ name }): [string, unknown] => [name, values[name]])
  return { ...draft, ...Object.fromEntries(taken) }
}

function isTyped(field: FlattenedField): boolean {
  return !keptByPayload.has(field.name) && !('virtual' in field && Boolean(field.virtual))
}

const keptByPayload = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status'])
