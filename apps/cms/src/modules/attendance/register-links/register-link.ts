import type { RegisterLink } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { privateLinks } from '@cms/access/private-links'
import type { Context } from '../../orders'

const links = privateLinks<RegisterLink>({
  collection: 'register-links',
  owner: 'runId',
  purpose: 'register-token',
  path: '/register/',
})

/** Makes the link of a date, or another one in place of the one that there is, which opens nothing from then on. */
export function renewRegisterLink(
  { payload, now }: Context,
  { runId, by }: { runId: string; by: string },
): Promise<void> {
  return links.renew(payload, { ownerId: runId, by, now })
}

/** The link of a date, made now if there is none. */
export function ensureRegisterLink(
  { payload, now }: Context,
  { runId, by }: { runId: string; by: string },
): Promise<RegisterLink | null> {
  return links.ensure(payload, { ownerId: runId, by, now })
}

export function findRegisterLink(payload: Payload, runId: string): Promise<RegisterLink | null> {
  return links.findOf(payload, runId)
}

/** The whole address, for staff to hand on. */
export const addressOfRegister = links.addressOf

export const findLinkByToken = links.findByToken
