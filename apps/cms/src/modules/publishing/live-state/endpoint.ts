import { isTaggedCollection } from '@lectern/shared/contract/cache-tags'
import type { Endpoint } from 'payload'

import { answerRefusal } from '@cms/http/problem-response'
import { Refusal } from '@cms/http/refusal'
import { readLiveState } from './read-live-state'

/** For staff: it says nothing that the website does not show to everybody. */
export const liveStateEndpoint: Endpoint = {
  path: '/live-state/:collection/:id',
  method: 'get',
  handler: async (req) => {
    try {
      if (!req.user) throw new Refusal('not-signed-in')
      const { collection, id } = req.routeParams as { collection: string; id: string }
      if (!isTaggedCollection(collection)) throw new Refusal('not-found')
      return Response.json(await readLiveState(req, { collection, id }), {
        headers: { 'cache-control': 'no-store' },
      })
    } catch (error) {
      return answerRefusal(error)
    }
  },
}
