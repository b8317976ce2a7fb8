import { paths } from '@lectern/shared/addresses/paths'
import type { Email } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { currentEnv } from '@cms/env'
import { limitedKey } from '@cms/limits/limited-key'
import { plainAddress } from '@cms/mail/plain-address'
import { renewalTokenOf, signStoredRenewalToken } from './renewal-token'

type Sent = Pick<Email, 'key' | 'orderId' | 'to'>

/** Stands for an address that wants no such letters, and cannot be turned back into it. */
export function renewalRefusalKey(email: string): string {
  return limitedKey(`renewal:${plainAddress(email)}`)
}

/** Whether an e-mail tells that a certificate expires. */
export function isRenewal({ key, orderId }: Pick<Email, 'key' | 'orderId'>): boolean {
  return Boolean(orderId) && key.startsWith(`${orderId}/renewal/`)
}

/** Whoever wants no such letters is sent none, also not what was waiting, or is sent again. */
export async function isRenewalRefused(payload: Payload, email: Sent): Promise<boolean> {
  if (!isRenewal(email)) return false
  const where = { key: { equals: renewalRefusalKey(email.to) } }
  return Boolean(await payload.db.findOne({ collection: 'renewal-refusals', where }))
}

export function renewalUnsubscribeHeaders({ to }: Sent): Record<string, string> {
  const token = renewalTokenOf({ linkKey: renewalRefusalKey(to) })
  const address = currentEnv().WEB_URL + paths.endRenewalsAtOnce(token)
  return {
    'List-Unsubscribe': `<${address}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}

/** Puts the signature of the link for whoever reads it into what is stored. */
export function signRenewal(written: string, { to }: Sent): string {
  return signStoredRenewalToken(written, { linkKey: renewalRefusalKey(to) })
}
