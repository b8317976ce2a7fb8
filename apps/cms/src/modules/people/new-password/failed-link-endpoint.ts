import { z } from 'zod'

import { hasRole } from '../../../access/roles'
import { isDocumentId } from '../../../database/document-ids'
import { jsonEndpoint } from '../../../http/json-endpoint'
import { Refusal } from '../../../http/refusal'
import { putFailedLinkAside } from './failed-links'
import { sendNewLink } from './send-links'

/** `POST /api/users/<id>/failed-link`: an owner sends a link that did not arrive again, or has helped otherwise. */
export const failedLinkEndpoint = jsonEndpoint({
  path: '/:id/failed-link',
  schema: z.object({ way: z.enum(['again', 'seen']) }),
  maxBodyBytes: 1_000,
  answer: async ({ way }, { payload, routeParams, user }) => {
    if (!user) throw new Refusal('not-signed-in')
    if (!hasRole(user, 'owner')) throw new Refusal('not-allowed')
    const userId = String(routeParams?.id)
    if (!isDocumentId(payload, userId)) throw new Refusal('not-found')
    if (way === 'seen') await putFailedLinkAside(payload, userId)
    else await inPlainWords(sendNewLink(payload, { userId, now: new Date() }))
    return { done: true }
  },
})

async function inPlainWords(sending: Promise<void>): Promise<void> {
  try {
    await sending
  } catch (error) {
    const why = error instanceof Error ? error.message : 'Unknown reason'
    throw new Refusal('unavailable', { message: `It failed again: ${why}` })
  }
}
