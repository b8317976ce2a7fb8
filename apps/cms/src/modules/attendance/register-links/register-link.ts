import type { RegisterLink } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { newKey, readSignedKey, signKey } from '@cms/access/signed-key'
import { compareAndSet } from '@cms/database/compare-and-set'
import { keyedDocumentId } from '@cms/database/document-ids'
import { insertOnce } from '@cms/database/insert-once'
import { currentEnv } from '@cms/env'
import type { Context } from '../../orders'

const purpose = 'register-token'

/** Makes the link of a date, or another one in place of the one that there is, which opens nothing from then on. */
export async function renewRegisterLink(
  { payload, now }: Context,
  { runId, by }: { runId: string; by: string },
): Promise<void> {
  const data = { key: newKey(), madeAt: now.toISOString(), madeBy: by }
  const renew = () =>
    compareAndSet(payload, {
      collection: 'register-links',
      where: { runId: { equals: runId } },
      data,
    })
  if (await renew()) return
  const id = keyedDocumentId(payload, `register-link/${runId}`)
  const made = await insertOnce(payload, {
    collection: 'register-links',
    data: { ...data, runId },
    id,
  })
  // Somebody else made the first one at this moment.
  if (!made) await renew()
}

export function findRegisterLink(payload: Payload, runId: string): Promise<RegisterLink | null> {
  return findLink(payload, { runId: { equals: runId } })
}

/** The whole address, for staff to hand on. */
export function addressOfRegister({ key }: RegisterLink): string {
  const { CMS_URL: cmsUrl, PAYLOAD_SECRET: secret } = currentEnv()
  return `${cmsUrl}/register/${signKey({ key, purpose, secret })}`
}

/** `replaced` was made here once and is not the link of its date any more; `unknown` was not made here. */
export type FoundLink = { found: 'link'; link: RegisterLink } | { found: 'replaced' | 'unknown' }

export async function findLinkByToken(payload: Payload, token: string): Promise<FoundLink> {
  const key = readSignedKey({ token, purpose, secret: currentEnv().PAYLOAD_SECRET })
  if (!key) return { found: 'unknown' }
  const link = await findLink(payload, { key: { equals: key } })
  return link ? { found: 'link', link } : { found: 'replaced' }
}

function findLink(payload: Payload, where: Parameters<Payload['db']['findOne']>[0]['where']) {
  return payload.db.findOne<RegisterLink>({ collection: 'register-links', where: where ?? {} })
}
