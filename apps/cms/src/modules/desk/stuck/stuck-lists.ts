import type { WaitingList } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { findAll } from '@cms/database/find-all'

/** A waiting list that its job cannot settle, so that free places are offered to nobody. */
export interface StuckList {
  runId: string
  trouble: string
}

export async function findStuckLists(payload: Payload): Promise<StuckList[]> {
  const lists: WaitingList[] = await findAll(payload, {
    collection: 'waiting-lists',
    where: { trouble: { exists: true } },
    sort: 'troubleSince',
  })
  return lists.map(({ runId, trouble }) => ({ runId, trouble: trouble ?? '' }))
}
