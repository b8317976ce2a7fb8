import { z } from 'zod'

import { cleanLine, cleanText, isBlank } from '../typed/clean-text'
import { readEmail } from '../typed/email'
import { readName, readOrganisation } from '../typed/name'
import { readPostcode } from '../typed/postcode'
import { readTelephone } from '../typed/telephone'
import type { Typed } from '../typed/typed'
import { readVatNumber } from '../vat/vat-number'

interface Field {
  label: string
  maxCharacters: number
  /** What to do when nothing was typed; without it the field may stay empty where it is `optional`. */
  missing?: string
}

/** The name of a person. */
export function personName(field: Field) {
  return typedField(field, readName)
}

export function organisationName(field: Field) {
  return typedField(field, readOrganisation)
}

export function emailAddress(field: Field) {
  return typedField(field, readEmail)
}

export function telephoneNumber(field: Field) {
  return typedField(field, readTelephone)
}

export function vatNumber(field: Field) {
  return typedField(field, readVatNumber)
}

/** Anything on one line; line breaks that were pasted become spaces, since e-mails' headers may carry it. */
export function singleLine(field: Field) {
  return typedField(field, (typed) => ({ text: cleanLine(typed) }))
}

/** Anything, with its line breaks. */
export function freeText(field: Field) {
  return typedField(field, (typed) => ({ text: cleanText(typed).trim() }))
}

/** A postcode beside the country that decides whether there must be one. Empty where there is none. */
export function postcodeIn({ maxCharacters }: Pick<Field, 'maxCharacters'>) {
  return z
    .object({ typed: z.string().catch(''), country: z.string().catch('') })
    .transform(({ typed, country }, context) =>
      keep(readPostcode(typed, { country }), { label: 'Postcode', maxCharacters }, context),
    )
    .transform((text) => text || undefined)
}

/** What was left empty, or holds nothing that can be seen, is absent. */
export function optional<Schema extends z.ZodType<string>>(schema: Schema) {
  return z.preprocess(
    (value) => (typeof value === 'string' && isBlank(value) ? undefined : value),
    schema.optional(),
  )
}

function typedField(field: Field, read: (typed: string) => Typed) {
  const { label, missing = `Enter: ${label.toLowerCase()}` } = field
  return z
    .string(missing)
    .transform((typed, context) =>
      keep(isBlank(typed) ? { refused: missing } : read(typed), field, context),
    )
}

function keep(read: Typed, { label, maxCharacters }: Field, context: z.RefinementCtx): string {
  if ('refused' in read) return refuse(read.refused, context)
  if (read.text.length <= maxCharacters) return read.text
  return refuse(`${label} must be ${maxCharacters} characters or fewer`, context)
}

function refuse(message: string, context: z.RefinementCtx): never {
  context.addIssue({ code: 'custom', message })
  return z.NEVER
}
