import { paths } from '@lectern/shared/addresses/paths'
import type { CoordinatorLink, Organisation } from '@lectern/shared/contract/payload-types'
import { createHmac } from 'node:crypto'

import { privateLinks } from '@cms/access/private-links'
import { currentEnv } from '@cms/env'
import { plainAddress } from '@cms/mail/plain-address'

/** Long enough for an invoice to be looked for half a year after the course. */
export const linkDays = 180

export const coordinatorLinks = privateLinks<CoordinatorLink>({
  collection: 'coordinator-links',
  owner: 'coordinatorId',
  purpose: 'coordinator-page',
  path: paths.organisation(''),
  isOnWebsite: true,
})

export type Coordinator = NonNullable<Organisation['coordinators']>[number]

/** A link is of one person at one address: whoever takes a row of the form over gets a link of their own. */
export function isOf(
  { coordinatorId, sentToDigest }: CoordinatorLink,
  { id, email }: Coordinator,
): boolean {
  return id === coordinatorId && Boolean(email) && digestOf(email ?? '') === sentToDigest
}

export function hasEnded({ until }: CoordinatorLink, now: Date): boolean {
  return Date.parse(until) <= now.getTime()
}

/** By which the links of an address are found without keeping the address a second time. */
export function digestOf(email: string): string {
  const { PAYLOAD_SECRET: secret } = currentEnv()
  return createHmac('sha256', secret)
    .update(`coordinator-address:${plainAddress(email)}`)
    .digest('base64url')
}
