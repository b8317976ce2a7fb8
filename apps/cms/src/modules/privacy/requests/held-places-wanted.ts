import type { Email, PlacesWanted } from '@lectern/shared/contract/payload-types'
import { termWords } from '@lectern/shared/privacy/retention-terms'
import { dateText } from '@lectern/shared/time/moment-text'
import type { Payload } from 'payload'

import { deleteLettersOf, findLettersOf } from '../../letters'
import { createContext } from '../../orders'
import { leaveWaitingList } from '../../waiting-list'
import { eachDocument } from './each-document'
import type { Held, Search } from './held'

/** All that is handed to the person, with where it stands. */
const fields = [
  ...(['name', 'email', 'telephone', 'count', 'state', 'since', 'runId'] as const),
  ...(['addedBy', 'movedUpBy', 'movedUpReason', 'takenOffBy', 'takenOffReason'] as const),
] as const

type Found = Pick<PlacesWanted, 'id' | (typeof fields)[number]>

/** Places on full dates that somebody waits, or waited, for. */
export async function findPlacesWanted({ req, person, terms }: Search): Promise<Held[]> {
  const held: Held[] = []
  for await (const place of eachDocument(req.payload, { collection: 'places-wanted', fields })) {
    const foundBy = person.isMeant({ name: place.name, email: place.email })
    if (!foundBy) continue
    const letters = await findLettersOf(req.payload, { placeWantedId: place.id })
    const until = termWords('waiting', terms)
    held.push({ ...describe(place, letters), until, foundBy })
  }
  return held
}

function describe(
  { id, runId, since, ...place }: Found,
  letters: readonly Email[],
): Omit<Held, 'foundBy' | 'until'> {
  return {
    item: `places-wanted/${id}`,
    kind: 'waiting',
    title: `Waiting list, since ${dateText(since)}: ${place.name}`,
    href: `/admin/collections/course-runs/${runId}/sheet`,
    goes: [
      'The place on the waiting list, whole: whoever waits for it is no longer on the list',
      ...letters.map(({ subject }) => `The e-mail about it, “${subject}”`),
    ],
    stays: [],
    data: {
      ...place,
      since,
      letters: letters.map(({ to, subject, sentAt, text }) => ({ to, subject, sentAt, text })),
    },
  }
}

/** `false` when the places were booked, or a payment for them may be under way: then the order tells of it. */
export async function erasePlaceWanted(payload: Payload, id: string): Promise<boolean> {
  const where = { id: { equals: id } }
  const place = await payload.db.findOne<PlacesWanted>({ collection: 'places-wanted', where })
  if (!place) return true
  const isOpen = place.state === 'waiting' || place.state === 'offered'
  if (isOpen && (await leaveWaitingList(createContext(payload), place)) === 'kept') return false
  await deleteLettersOf(payload, { placeWantedId: id })
  await payload.db.deleteMany({ collection: 'places-wanted', where })
  return true
}
