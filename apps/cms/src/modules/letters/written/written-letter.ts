import { freeText, singleLine } from '@lectern/shared/contract/typed-fields'
import { createHash } from 'node:crypto'
import { z } from 'zod'

import { Refusal } from '@cms/http/refusal'
import type { LetterPart } from '@cms/mail/letter'
import { fillIn, openWords, type PlaceholderValues } from '../templates/placeholders'

/** Characters. */
export const writtenLimits = { subject: 150, text: 8000 } as const

/** What staff write themselves. The subject is one line, whatever was pasted: it becomes a header. */
export const writtenLetterSchema = z.object({
  subject: singleLine({
    label: 'The subject',
    maxCharacters: writtenLimits.subject,
    missing: 'Enter a subject',
  }),
  text: freeText({
    label: 'The text',
    maxCharacters: writtenLimits.text,
    missing: 'Write the text',
  }),
})
export type WrittenLetter = z.infer<typeof writtenLetterSchema>

/**
 * The letter for one reader.
 *
 * @throws Refusal naming what cannot be filled in; for `reader`, where it is one of many.
 */
export function fillLetter(
  { subject, text }: WrittenLetter,
  { values, reader }: { values: PlaceholderValues; reader?: string },
): WrittenLetter {
  const filled = { subject: fillIn(subject, values), text: fillIn(text, values) }
  const fields = (['subject', 'text'] as const).flatMap((path) =>
    openWords(filled[path].open).map((message) => ({
      path,
      message: reader ? `For ${reader}: ${message}` : message,
    })),
  )
  if (fields.length > 0) throw new Refusal('invalid-fields', { fields })
  return { subject: filled.subject.text, text: filled.text.text }
}

/** Names a letter by its words, so that the same one is not sent to the same reader twice. */
export function digestOf({ subject, text }: WrittenLetter): string {
  return createHash('sha256')
    .update(JSON.stringify([subject, text]))
    .digest('hex')
    .slice(0, 24)
}

export function paragraphsOf({ text }: WrittenLetter): LetterPart[] {
  return text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '')
}
