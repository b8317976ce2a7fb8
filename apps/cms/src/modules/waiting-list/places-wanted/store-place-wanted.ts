import type { PlacesWanted } from '@lectern/shared/contract/payload-types'

import { insertOnce } from '@cms/database/insert-once'
import { limitedKey } from '@cms/limits/limited-key'
import { plainAddress } from '@cms/mail/plain-address'
import { newPlaceKey } from '../../letters'
import type { Context } from '../../orders'
import { changePlaceWanted, findLastPlaceWanted, turnOf } from './change-place-wanted'

export interface PlacesAsked {
  runId: string
  name: string
  email: string
  telephone?: string | undefined
  /** How many places together: all of them or none. */
  count: number
}

/**
 * The place of this address on the list of a date. Where it has none, or one that is over, it has one now that
 * is not confirmed; where it has not confirmed it yet, what was asked for last holds.
 */
export async function storePlaceWanted(
  context: Context,
  asked: PlacesAsked,
): Promise<PlacesWanted> {
  const { payload, now } = context
  const { runId, name, email, telephone, count } = asked
  const owner = `${runId}/${limitedKey(plainAddress(email))}`
  const last = await findLastPlaceWanted(payload, owner)
  if (last?.state === 'waiting' || last?.state === 'offered') return last
  const typed = { name, email, telephone: telephone ?? null, count, since: now.toISOString() }
  if (last?.state === 'unconfirmed') {
    const of = { id: last.id, from: 'unconfirmed', changes: typed } as const
    return (await changePlaceWanted(payload, of)) ?? storePlaceWanted(context, asked)
  }
  const turn = last ? turnOf(last) + 1 : 1
  const state = 'unconfirmed'
  const data = { key: `${owner}/${turn}`, owner, runId, linkKey: newPlaceKey(), state, ...typed }
  const place = await insertOnce(payload, { collection: 'places-wanted', data })
  return place ?? storePlaceWanted(context, asked)
}
