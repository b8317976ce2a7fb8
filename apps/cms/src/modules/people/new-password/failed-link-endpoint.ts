import { z } from 'zod'

import { hasRole } from '../../../access/roles'
import { isDocumentId } from '../../../database/document-ids'
import { jsonEndpoint } from '../../../http/json-endpoint'
import { orSayItFailedAgain } from '../../../http/or-say-it-failed-again'
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
    else await orSayItFailedAgain(sendNewLink(payload, { userId, now: new Date() }))
    return { done: true }
  },
})
