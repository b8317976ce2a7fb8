import type { PlacesWanted } from '@lectern/shared/contract/payload-types'
import type { WaitingStanding } from '@lectern/shared/contract/waiting-list'

import type { Context } from '../orders'
import { putOnSale } from '../seats'
import { wakeList } from './lists/change-list'
import { loadListedDate, type ListedDate } from './may-join'
import { changePlaceWanted } from './places-wanted/change-place-wanted'
import type { DueLetter } from './places-wanted/write-due-letters'
import { storePlaceWanted, type PlacesAsked } from './places-wanted/store-place-wanted'

type NotJoined =
  /**
   * `places-free`: they can be booked at once. `too-many`: more than the date has in all. `too-late`: it
   * begins so soon that nobody is offered places any more. `not-offered`: no date has a list.
   */
  | { joined: false; reason: 'not-bookable' | 'places-free' | 'too-late' | 'not-offered' }
  | { joined: false; reason: 'too-many'; capacity: number }
type Joined = { joined: true; place: PlacesWanted } | NotJoined

/**
 * Puts somebody in the queue of a date whose address is known to be theirs. One address waits once at a time:
 * asked again, it is the same place.
 */
export async function joinWaitingList(context: Context, asked: PlacesAsked): Promise<Joined> {
  const listed = await loadListedDate(context, asked.runId)
  const refused = refusalOf(listed, asked)
  if (refused) return refused
  const place = await storePlaceWanted(context, asked)
  return place.state === 'unconfirmed'
    ? confirmPlaceWanted(context, place)
    : { joined: true, place }
}

/**
 * Puts somebody in the queue who has answered from their address; they wait from now on. Nothing changes for
 * whoever does already, or does no longer.
 */
export async function confirmPlaceWanted(context: Context, place: PlacesWanted): Promise<Joined> {
  const { payload, now } = context
  const { id, runId } = place
  const listed = await loadListedDate(context, runId)
  if (!listed) return notBookable
  const refused = refusalOf(listed, place)
  if (refused) return refused
  await wakeList(payload, { runId, freed: listed.ledger.freed, now })
  const changes = {
    state: 'waiting',
    since: now.toISOString(),
    letterDue: 'on-list' satisfies DueLetter,
  }
  const waiting = await changePlaceWanted(payload, { id, from: 'unconfirmed', changes })
  // Where it is not put there now, the job does it.
  if (typeof listed.ledger.onSaleUpTo !== 'number')
    await putOnSale(payload, { ledger: listed.ledger, somebodyWaits: true })
  return { joined: true, place: waiting ?? place }
}

const notBookable = { joined: false, reason: 'not-bookable' } as const

export function refusalOf(
  listed: ListedDate | null,
  { count }: Pick<PlacesAsked, 'count'>,
): NotJoined | null {
  if (!listed) return notBookable
  const { capacity } = listed.ledger
  if (count > capacity) return { joined: false, reason: 'too-many', capacity }
  const reason = reasons[listed.standing]
  return reason && { joined: false, reason }
}

const reasons: Record<WaitingStanding, Exclude<NotJoined['reason'], 'too-many'> | null> = {
  'can-wait': null,
  'places-free': 'places-free',
  'too-late': 'too-late',
  'not-offered': 'not-offered',
  closed: 'not-bookable',
  cancelled: 'not-bookable',
  past: 'not-bookable',
}
