import {
  APIError,
  type Payload,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type TypeWithID,
} from 'payload'

import { keyedDocumentId } from '../database/document-ids'
import { forgetOldKeys } from '../database/forget-old-keys'
import { isValidationError } from '../database/is-validation-error'

/** What was made in a form, and the digest of what was sent. */
export interface MadeInForm {
  collection: string
  id: string
  sent: string | null
}

/** In these headers the program tells itself what a form has sent, and that its document was made before. */
export const sentHeader = 'x-digest-of-what-was-sent'
export const madeBeforeHeader = 'x-made-before'

type Made = { form: string; collection: SanitizedCollectionConfig; id: string }

/**
 * Remembers together with a document in which form it was made, so that one form makes one document. Of two
 * presses at one moment the second finds the name taken, and nothing of it is written.
 */
export async function noteMadeInForm(
  req: PayloadRequest,
  { form, collection, id }: Made,
): Promise<void> {
  const { payload } = req
  const key = prefix + form
  const data = { collection: collection.slug, id, sent: req.headers.get(sentHeader) }
  try {
    await payload.db.create({
      collection: 'payload-kv',
      customID: keyedDocumentId(payload, key),
      data: { key, data: data satisfies MadeInForm },
      req,
    })
  } catch (error) {
    if (!isValidationError(error)) throw error
    throw new APIError(savedAlready, 409, null, isPublic)
  }
}

export async function findMadeInForm(payload: Payload, form: string): Promise<MadeInForm | null> {
  const where = { key: { equals: prefix + form } }
  const collection = 'payload-kv'
  const found = await payload.db.findOne<TypeWithID & { data: MadeInForm }>({ collection, where })
  return found?.data ?? null
}

/** The name of a form begins with the moment when it was first sent. */
export function forgetOldForms(payload: Payload): Promise<void> {
  return forgetOldKeys(payload, { prefix, now: new Date() })
}

const savedAlready = 'This is being saved already. Press the same button once more in a moment.'
const isPublic = true

const prefix = 'made-in/'
