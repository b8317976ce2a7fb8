import { randomUUID } from 'node:crypto'
import type {
  ComingPlacesAnswer,
  ComingRunsAnswer,
  ComingStateAnswer,
} from '@lectern/shared/contract/coming-runs'
import type { Endpoint } from 'payload'

import { findComingRuns, readComingPlaces } from './find-coming-runs'

/** For the website, which filters and counts by itself. */
export const comingRunsEndpoints: Endpoint[] = [
  {
    method: 'get',
    path: '/coming',
    handler: async ({ payload }) =>
      answerWith({ runs: await findComingRuns(payload, new Date()) } satisfies ComingRunsAnswer),
  },
  {
    method: 'get',
    path: '/coming/places',
    handler: async ({ payload }) =>
      answerWith({
        placesLeft: await readComingPlaces(payload, new Date()),
      } satisfies ComingPlacesAnswer),
  },
  {
    method: 'get',
    path: '/coming/state',
    handler: () => answerWith({ state: randomUUID() } satisfies ComingStateAnswer),
  },
]

function answerWith(body: object): Response {
  return Response.json(body, { headers: { 'cache-control': 'no-store' } })
}
