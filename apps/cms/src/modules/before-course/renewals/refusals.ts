import type { Payload } from 'payload'

import { findAll } from '@cms/database/find-all'
import { insertOnce } from '@cms/database/insert-once'
import { recordCollection } from '@cms/fields/record-collection'
import { momentField, onceKey } from '@cms/fields/record-fields'
import { renewalRefusalKey } from '../../letters'
import type { Context } from '../../orders'

/** Addresses that want no letters about certificates that expire, each as a code. */
export const RenewalRefusals = recordCollection({
  slug: 'renewal-refusals',
  labels: { singular: 'Refusal of renewal letters', plural: 'Refusals of renewal letters' },
  admin: { hidden: true },
  fields: [momentField('refusedAt', 'Refused at', { required: true }), onceKey],
})

/** For good, and for every course: nothing is sent any more, not even what waits to be. */
export async function refuseRenewals(
  { payload, now }: Pick<Context, 'payload' | 'now'>,
  key: string,
): Promise<void> {
  const data = { key, refusedAt: now.toISOString() }
  await insertOnce(payload, { collection: 'renewal-refusals', data })
}

export async function areRenewalsRefused(payload: Payload, key: string): Promise<boolean> {
  const where = { key: { equals: key } }
  return Boolean(await payload.db.findOne({ collection: 'renewal-refusals', where }))
}

/** Those of the addresses that want no such letters. */
export async function refusingRenewals(
  payload: Payload,
  emails: readonly string[],
): Promise<(email: string) => boolean> {
  const keys = [...new Set(emails.map(renewalRefusalKey))]
  const where = { key: { in: keys } }
  const found =
    keys.length > 0 ? await findAll(payload, { collection: 'renewal-refusals', where }) : []
  const refusing = new Set(found.map(({ key }) => key))
  return (email) => refusing.has(renewalRefusalKey(email))
}
