import { maxPlacesPerLine } from '@lectern/shared/basket/limits'
import { placesWords } from '@lectern/shared/booking/places-words'
import { bookerLimits } from '@lectern/shared/contract/checkout-forms'
import { documentIdSchema } from '@lectern/shared/contract/field-schemas'
import type { CourseRun, PlacesWanted } from '@lectern/shared/contract/payload-types'
import {
  emailAddress,
  optional,
  personName,
  singleLine,
  telephoneNumber,
} from '@lectern/shared/contract/typed-fields'
import type { Endpoint } from 'payload'
import { z } from 'zod'

import { may } from '@cms/access/may'
import { mayUpdate } from '@cms/access/may-update'
import { readingEndpoint } from '@cms/http/json-endpoint'
import { Refusal } from '@cms/http/refusal'
import { momentInWords } from '@cms/admin/place-time/moment-in-words'
import { maxCapacity } from '../../catalogue'
import { decide } from '../../decisions'
import { createContext, type Context } from '../../orders'
import {
  addPlaceWanted,
  findPlaceWanted,
  leaveWaitingList,
  loadWaiting,
  moveUp,
  settleWaitingList,
} from '../../waiting-list'
import { runOf } from '../run-of'
import { staffEndpoint } from '../staff-endpoint'
import { mayEnlarge, mostMore } from './may-enlarge'
import { outlookInWords } from './outlook-in-words'
import { whyNotJoined } from './why-not-joined'

const reasonSchema = singleLine({
  label: 'The reason',
  maxCharacters: 300,
  missing: 'Say why: it is kept on the list',
}).refine((reason) => reason.length >= 3, 'Say why: it is kept on the list')

/** `POST /api/course-runs/<id>/waiting-list`: somebody who asked by telephone. */
const addEndpoint = staffEndpoint({
  path: '/:id/waiting-list',
  schema: z.object({
    name: personName({
      label: 'Name',
      maxCharacters: bookerLimits.name,
      missing: 'Enter the name',
    }),
    email: emailAddress({
      label: 'E-mail address',
      maxCharacters: bookerLimits.email,
      missing: 'Enter the e-mail address: the offer is sent there',
    }),
    telephone: optional(telephoneNumber({ label: 'Telephone', maxCharacters: bookerLimits.phone })),
    count: z
      .int('Enter how many places, as a whole number')
      .min(1, 'Enter how many places, from 1')
      .max(maxPlacesPerLine, `Enter at most ${maxPlacesPerLine} places`),
  }),
  answer: async ({ context, input, by, req }) => {
    const { id } = await runOf(req)
    const added = await addPlaceWanted(context, { ...input, runId: id, by })
    if (!added.joined) throw new Refusal('not-allowed', { message: whyNotJoined(added) })
    return { said: [await addedWords(context, added)] }
  },
  record: {
    kind: 'waiting-added',
    of: 'course-runs',
    details: (_, { count }) => placesWords(count),
  },
})

/** `POST /api/course-runs/<id>/waiting-list/moved-up` */
const moveUpEndpoint = staffEndpoint({
  path: '/:id/waiting-list/moved-up',
  schema: z.object({
    placeId: documentIdSchema,
    inFrontOf: documentIdSchema,
    reason: reasonSchema,
  }),
  answer: async ({ context, input, by, req }) => {
    const { id: runId } = await runOf(req)
    const { placeId: id, inFrontOf, reason } = input
    const moved = await moveUp(context, { runId, id, inFrontOf, reason, by })
    if (!moved.movedUp) throw new Refusal('not-allowed', { message: notMovedWords[moved.reason] })
    const { from, to } = moved
    await noteInHistory(context, {
      ...{ runId, id, by },
      text: `Waiting list: number ${from} was moved up to number ${to}`,
    })
    return { from, to, said: [`Number ${to} in the queue now.`] }
  },
  record: {
    kind: 'waiting-moved-up',
    of: 'course-runs',
    details: ({ from, to }) => `from number ${from} to number ${to}`,
  },
})

const notMovedWords = {
  'not-waiting':
    'One of the two does not wait any more: they were offered places, or have left the list. Load the page again.',
  'not-behind': 'They stand in front already. Load the page again.',
}

/** `POST /api/course-runs/<id>/waiting-list/taken-off` */
const takeOffEndpoint = staffEndpoint({
  path: '/:id/waiting-list/taken-off',
  schema: z.object({ placeId: documentIdSchema, reason: reasonSchema }),
  answer: async ({ context, input, by, req }) => {
    const place = await placeOn(context, { run: await runOf(req), id: input.placeId })
    const takenOff = { takenOffBy: by, takenOffReason: input.reason }
    if ((await leaveWaitingList(context, place, takenOff)) === 'kept') {
      const message =
        'They have booked the places that they were offered, or are paying for them just now. Look at their order.'
      throw new Refusal('not-allowed', { message })
    }
    await noteInHistory(context, {
      ...{ runId: place.runId, id: place.id, by },
      text: `Waiting list: somebody who wanted ${placesWords(place.count)} was taken off`,
    })
    return {
      count: place.count,
      said: ['Taken off the list. Tell them, for they are not written to.'],
    }
  },
  record: {
    kind: 'waiting-taken-off',
    of: 'course-runs',
    details: ({ count }) => placesWords(count),
  },
})

/** `POST /api/course-runs/<id>/more-places`: then those who wait are asked. */
const morePlacesEndpoint = staffEndpoint({
  path: '/:id/more-places',
  schema: z.object({ more: z.int().min(1).max(mostMore) }),
  isAllowed: mayEnlarge,
  answer: async ({ context, input: { more }, req }) => {
    const run = await runOf(req)
    const room = maxCapacity - run.capacity
    if (more > room) {
      const message = `A date has at most ${maxCapacity} places, and this one has ${run.capacity}.`
      throw new Refusal('not-allowed', { message })
    }
    const capacity = run.capacity + more
    const before = await loadWaiting(context, run.id)
    await context.payload.update({
      collection: 'course-runs',
      id: run.id,
      data: { capacity },
      depth: 0,
      overrideAccess: false,
      user: req.user,
    })
    await settleWaitingList(context, run.id)
    return { said: await enlargedWords(context, { runId: run.id, capacity, before }) }
  },
  record: { notRecorded: 'the change of the date is recorded as any other' },
})

/** `GET /api/course-runs/<id>/waiting-outlook?capacity=14`: who gets a place when it has so many. */
const outlookEndpoint: Endpoint = readingEndpoint({
  path: '/:id/waiting-outlook',
  answer: async (req): Promise<WaitingOutlook> => {
    const id = String(req.routeParams?.id)
    const isTheirs = req.user && (await mayUpdate(req, { collection: 'course-runs', id }))
    if (!isTheirs) throw new Refusal(req.user ? 'not-allowed' : 'not-signed-in')
    const capacity = Number(req.searchParams?.get('capacity'))
    if (!Number.isSafeInteger(capacity)) throw new Refusal('malformed-request')
    const run = await runOf(req)
    const waiting = await loadWaiting(createContext(req.payload), run.id)
    if (!waiting || waiting.queue.length === 0) return { waiting: 0, words: '' }
    const more = Math.max(0, capacity - waiting.capacity)
    const names = may(req.user, 'handleBookings') ? {} : { calledAs: byNumber }
    return {
      waiting: waiting.queue.length,
      words: outlookInWords(waiting, { more, ...names }),
    }
  },
})

export interface WaitingOutlook {
  /** How many wait in the queue. */
  waiting: number
  /** Who is offered places, and what becomes of the rest; empty where nobody waits. */
  words: string
}

/** Of the collection `course-runs`. */
export const waitingEndpoints: Endpoint[] = [
  addEndpoint,
  moveUpEndpoint,
  takeOffEndpoint,
  morePlacesEndpoint,
  outlookEndpoint,
]

function byNumber(_: PlacesWanted, position: number): string {
  return `number ${position} in the queue`
}

async function placeOn(
  { payload }: Context,
  { run, id }: { run: CourseRun; id: string },
): Promise<PlacesWanted> {
  const place = await findPlaceWanted(payload, id)
  const isThere = place?.runId === run.id && ['waiting', 'offered'].includes(place.state)
  if (!place || !isThere) {
    const message = 'They are not on the list any more. Load the page again.'
    throw new Refusal('not-found', { message })
  }
  return place
}

/** No names: the history of a date is kept for longer than those who waited. */
function noteInHistory(
  { payload, now }: Context,
  { runId, id, text, by }: { runId: string; id: string; text: string; by: string },
): Promise<void> {
  const about = `waiting-list/${id}/${now.toISOString()}`
  return decide(payload, { about, runId, text, by, now })
}

async function addedWords(
  context: Context,
  { place, isNew }: { place: PlacesWanted; isNew: boolean },
): Promise<string> {
  const { queue } = (await loadWaiting(context, place.runId)) ?? { queue: [] }
  const number = queue.findIndex(({ id }) => id === place.id) + 1
  const where = number > 0 ? `number ${number} in the queue` : 'and has been offered places'
  return isNew
    ? `${place.name} is on the list: ${where}.`
    : `This address is on the list already: ${where}, for ${placesWords(place.count)}.`
}

interface Enlarged {
  runId: string
  capacity: number
  before: Awaited<ReturnType<typeof loadWaiting>>
}

async function enlargedWords(
  context: Context,
  { runId, capacity, before }: Enlarged,
): Promise<string[]> {
  const after = await loadWaiting(context, runId)
  const hadOffer = new Set(before?.offered.map(({ id }) => id))
  const offered = (after?.offered ?? []).filter(({ id }) => !hadOffer.has(id))
  return [
    `The date has ${placesWords(capacity)} now.`,
    ...offered.map(
      ({ name, count, offeredUntil }) =>
        `${placesWords(count)} offered to ${name}${offeredUntil ? ` until ${momentInWords(offeredUntil)}` : ''}.`,
    ),
  ]
}
