import { z } from 'zod'

import { reachesAll } from '@cms/access/reaches-all'
import { isDocumentId } from '@cms/database/document-ids'
import { jsonEndpoint } from '@cms/http/json-endpoint'
import { refuseIfItFailsAgain } from '@cms/http/refuse-if-it-fails-again'
import { Refusal } from '@cms/http/refusal'
import { putFailedLinkAside } from './failed-links'
import { sendNewLink } from './send-links'

/** `POST /api/users/<id>/failed-link`: an owner sends a link that did not arrive again, or has helped otherwise. */
export const failedLinkEndpoint = jsonEndpoint({
  path: '/:id/failed-link',
  schema: z.object({ way: z.enum(['again', 'seen']) }),
  maxBodyBytes: 1_000,
  answer: async ({ way }, { payload, routeParams, user }) => {
    if (!user) throw new Refusal('not-signed-in')
    if (!reachesAll(user, 'update', 'users')) throw new Refusal('not-allowed')
    const userId = String(routeParams?.id)
    if (!isDocumentId(payload, userId)) throw new Refusal('not-found')
    if (way === 'seen') await putFailedLinkAside(payload, userId)
    else await refuseIfItFailsAgain(sendNewLink(payload, { userId, now: new Date() }))
    return { done: true }
  },
})
