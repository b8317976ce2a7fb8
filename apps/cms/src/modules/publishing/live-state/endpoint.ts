import { isTaggedCollection } from '@lectern/shared/contract/cache-tags'

import { readingEndpoint } from '@cms/http/json-endpoint'
import { Refusal } from '@cms/http/refusal'
import { readLiveState } from './read-live-state'

/** For staff: it says nothing that the website does not show to everybody. */
export const liveStateEndpoint = readingEndpoint({
  path: '/live-state/:collection/:id',
  answer: async (req) => {
    if (!req.user) throw new Refusal('not-signed-in')
    const { collection, id } = req.routeParams as { collection: string; id: string }
    if (!isTaggedCollection(collection)) throw new Refusal('not-found')
    return readLiveState(req, { collection, id })
  },
})
