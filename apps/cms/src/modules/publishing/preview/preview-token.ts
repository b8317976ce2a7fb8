import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

import { documentIdSchema } from '@lectern/shared/contract/field-schemas'
import { previewableCollections } from '@lectern/shared/contract/preview'

const contentSchema = z.object({
  collection: z.enum(previewableCollections),
  id: documentIdSchema,
  /** Milliseconds since 1970. */
  expiresAt: z.int(),
})
export type PreviewTokenContent = z.infer<typeof contentSchema>

export type PreviewTokenReading =
  | { outcome: 'valid'; content: PreviewTokenContent }
  | { outcome: 'expired'; content: PreviewTokenContent }
  | { outcome: 'forged' }

/** `<what may be seen>.<signature>`: whoever holds it may read one document's newest draft for a while. */
export function signPreviewToken(content: PreviewTokenContent, secret: string): string {
  const payload = Buffer.from(JSON.stringify(content)).toString('base64url')
  return `${payload}.${signatureOf(payload, secret).toString('base64url')}`
}

export function readPreviewToken(
  token: string,
  { secret, now }: { secret: string; now: Date },
): PreviewTokenReading {
  const [payload = '', signature = ''] = token.split('.')
  const expected = signatureOf(payload, secret)
  const given = Buffer.from(signature, 'base64url')
  const isOurs = given.length === expected.length && timingSafeEqual(given, expected)
  if (!isOurs) return { outcome: 'forged' }
  const content = contentSchema.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()))
  return { outcome: content.expiresAt > now.getTime() ? 'valid' : 'expired', content }
}

function signatureOf(payload: string, secret: string): Buffer {
  return createHmac('sha256', keyFrom(secret)).update(payload).digest()
}

/** A key of its own, so that a token can never pass for something else that is signed with the secret. */
function keyFrom(secret: string): Buffer {
  return createHmac('sha256', secret).update('lectern preview token').digest()
}
