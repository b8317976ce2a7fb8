import { placesWords } from '@lectern/shared/booking/places-words'
import { placesRequestSchema } from '@lectern/shared/contract/waiting-list'
import type { Endpoint } from 'payload'

import { isDocumentId } from '@cms/database/document-ids'
import { jsonEndpoint, readingEndpoint } from '@cms/http/json-endpoint'
import { Refusal } from '@cms/http/refusal'
import { byTokenEndpoints, readPlaceToken } from '../letters'
import { createContext, type Context } from '../orders'
import { askForPlaces } from './ask-for-places'
import { confirmPlaceWanted, refusalOf } from './join-waiting-list'
import { leaveWaitingList } from './leave-waiting-list'
import { loadListedDate, type ListedDate } from './may-join'
import { settleWaitingList } from './settle-waiting-list'
import { confirmBy, viewListedDate, viewPlaceWanted } from './view-place-wanted'

const dateEndpoint = readingEndpoint({
  path: '/dates/:runId',
  answer: async ({ payload, routeParams }) => {
    const runId = String(routeParams?.runId)
    return viewListedDate(runId, await loadDate(createContext(payload), runId))
  },
})

/** Answers alike and at once, whoever has the address. */
const requestEndpoint = jsonEndpoint({
  path: '/requests',
  schema: placesRequestSchema,
  maxBodyBytes: 4_000,
  answer: async (request, { payload }) => {
    const context = createContext(payload)
    const listed = await loadDate(context, request.runId)
    const refused = refusalOf(listed, request)
    if (refused?.joined === false && refused.reason === 'too-many') throw tooMany(refused.capacity)
    if (refused) throw new Refusal('cannot-wait')
    if (!request.website) void askForPlaces(context, { request, listed })
    return { isAsked: true }
  },
})

const byToken = byTokenEndpoints({
  collection: 'places-wanted',
  readToken: readPlaceToken,
  view: viewPlaceWanted,
})

/** Whether it was still possible is said by what comes back. */
const confirmationEndpoint = byToken({
  method: 'post',
  path: '/by-token/:token/confirmation',
  act: async (context, place) => {
    if (place.state !== 'unconfirmed' || confirmBy(place.since) <= context.now) return
    await confirmPlaceWanted(context, place)
    await settleWaitingList(context, place.runId)
  },
})

const departureEndpoint = byToken({
  method: 'post',
  path: '/by-token/:token/departure',
  act: async (context, place) => {
    if (place.state === 'waiting' || place.state === 'offered')
      await leaveWaitingList(context, place)
  },
})

/** Of the collection `places-wanted`. */
export const visitorsEndpoints: Endpoint[] = [
  dateEndpoint,
  requestEndpoint,
  byToken({ method: 'get', path: '/by-token/:token' }),
  confirmationEndpoint,
  departureEndpoint,
]

async function loadDate(context: Context, runId: string): Promise<ListedDate> {
  const listed = isDocumentId(context.payload, runId) ? await loadListedDate(context, runId) : null
  if (!listed) throw new Refusal('not-found')
  return listed
}

function tooMany(capacity: number): Refusal {
  const message = `This date has ${placesWords(capacity)} in all: enter ${capacity} or fewer`
  return new Refusal('invalid-fields', { fields: [{ path: 'count', message }] })
}
