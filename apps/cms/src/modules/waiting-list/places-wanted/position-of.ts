import type { PlacesWanted } from '@lectern/shared/contract/payload-types'

import type { Context } from '../../orders'
import { findPlacesWanted } from './change-place-wanted'

/** In the queue of its date, from 1; `null` for whoever does not wait. */
export async function positionOf(
  { payload }: Pick<Context, 'payload'>,
  { id, runId }: PlacesWanted,
): Promise<number | null> {
  const wanted = await findPlacesWanted(payload, runId)
  const queue = wanted.filter(({ state }) => state === 'waiting')
  const ahead = queue.findIndex((place) => place.id === id)
  return ahead === -1 ? null : ahead + 1
}
