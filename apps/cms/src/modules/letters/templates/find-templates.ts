import type { EmailTemplate } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { findAll } from '@cms/database/find-all'
import { fillIn, type PlaceholderValues } from './placeholders'

/** What a letter begins with. */
export interface LetterBeginning {
  id: string
  name: string
  /** Empty where the template gives none. */
  subject: string
  text: string
}

/** In the order of their names; with `values`, filled in as far as they go. */
export async function findTemplates(
  payload: Payload,
  { usedFor, values = {} }: { usedFor: EmailTemplate['usedFor']; values?: PlaceholderValues },
): Promise<LetterBeginning[]> {
  const templates = await findAll(payload, {
    collection: 'email-templates',
    where: { and: [{ usedFor: { equals: usedFor } }, { deletedAt: { exists: false } }] },
    sort: ['name', 'id'],
  })
  return templates.map(({ id, name, subject, text }) => ({
    id,
    name,
    subject: fillIn(subject ?? '', values).text,
    text: fillIn(text, values).text,
  }))
}
