import type { Where } from 'payload'

import { compareAndSet } from '@cms/database/compare-and-set'
import { isDocumentId } from '@cms/database/document-ids'
import { Refusal } from '@cms/http/refusal'
import type { Context } from '../orders'

interface Revocation {
  runId: string
  certificateId: string
  reason: string
  by: string
}

/**
 * Ends a certificate for good; whoever checks it reads that from then on. The reason is for staff alone.
 *
 * @throws Refusal `not-found` for one that is not of this date, `not-allowed` for one that is revoked already.
 */
export async function revokeCertificate(
  { payload, now }: Context,
  { runId, certificateId, reason, by }: Revocation,
): Promise<void> {
  if (!isDocumentId(payload, certificateId)) throw new Refusal('not-found')
  const ofRun: Where = { and: [{ id: { equals: certificateId } }, { runId: { equals: runId } }] }
  const changed = await compareAndSet(payload, {
    collection: 'certificates',
    where: { and: [ofRun, { revokedAt: { exists: false } }] },
    data: { revokedAt: now.toISOString(), revokedBy: by, revokedReason: reason },
  })
  if (changed) return
  const found = await payload.db.findOne({ collection: 'certificates', where: ofRun })
  if (!found) throw new Refusal('not-found')
  throw new Refusal('not-allowed', { message: 'This certificate is revoked already.' })
}
