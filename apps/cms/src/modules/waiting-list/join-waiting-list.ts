import { lineProblem } from '@lectern/shared/booking/line-problem'
import type { PlacesWanted } from '@lectern/shared/contract/payload-types'
import { isClosed } from '@lectern/shared/waiting-list/next-step'

import { insertOnce } from '@cms/database/insert-once'
import { limitedKey } from '@cms/limits/limited-key'
import { plainAddress } from '@cms/mail/plain-address'
import { loadOfferedRuns, type Context } from '../orders'
import { findLedger, putOnSale } from '../seats'
import { wakeList } from './lists/change-list'
import { findLastPlaceWanted, turnOf } from './places-wanted/change-place-wanted'

interface JoinRequest {
  runId: string
  name: string
  email: string
  telephone?: string
  /** How many places together: all of them or none. */
  count: number
}

type Joined =
  | { joined: true; place: PlacesWanted }
  /**
   * `places-free`: they can be booked at once. `too-many`: more than the date has in all. `too-late`: it
   * begins so soon that nobody is offered places any more.
   */
  | { joined: false; reason: 'not-bookable' | 'places-free' | 'too-late' }
  | { joined: false; reason: 'too-many'; capacity: number }

/** Puts somebody in the queue of a date. One address waits once at a time: asked again, it is the same place. */
export async function joinWaitingList(context: Context, request: JoinRequest): Promise<Joined> {
  const { payload, now } = context
  const { runId, count } = request
  const run = (await loadOfferedRuns(payload, [runId])).get(runId)
  const ledger = await findLedger(payload, runId)
  const isBookable = run && !lineProblem({ ...run, placesLeft: Infinity }, { count: 1, now })
  if (!isBookable || !ledger) return { joined: false, reason: 'not-bookable' }
  const { capacity } = ledger
  if (count > capacity) return { joined: false, reason: 'too-many', capacity }
  if (isClosed(run, { now })) return { joined: false, reason: 'too-late' }
  if (run.placesLeft >= count) return { joined: false, reason: 'places-free' }
  await wakeList(payload, { runId, freed: ledger.freed, now })
  const place = await insertPlaceWanted(context, request)
  // Where it is not put there now, the job does it.
  if (typeof ledger.onSaleUpTo !== 'number')
    await putOnSale(payload, { ledger, somebodyWaits: true })
  return { joined: true, place }
}

async function insertPlaceWanted(context: Context, request: JoinRequest): Promise<PlacesWanted> {
  const { payload, now } = context
  const { runId, name, telephone, count } = request
  const email = plainAddress(request.email)
  const owner = `${runId}/${limitedKey(email)}`
  const last = await findLastPlaceWanted(payload, owner)
  if (last && (last.state === 'waiting' || last.state === 'offered')) return last
  const turn = last ? turnOf(last) + 1 : 1
  const data = {
    key: `${owner}/${turn}`,
    owner,
    runId,
    name,
    email: request.email,
    ...(telephone && { telephone }),
    count,
    state: 'waiting',
    since: now.toISOString(),
  }
  const place = await insertOnce(payload, { collection: 'places-wanted', data })
  return place ?? insertPlaceWanted(context, request)
}
