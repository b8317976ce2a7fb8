import type { Hold } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { findList } from './lists/change-list'
import { plannedStepOf } from './lists/planned-step'

/** Whether a hold that no order owns keeps its seats for somebody on the waiting list. */
export async function isKeptForQueue(
  payload: Payload,
  { orderId, runId }: Pick<Hold, 'orderId' | 'runId'>,
): Promise<boolean> {
  const list = await findList(payload, runId)
  if (!list) return false
  return list.reservedFor === orderId || plannedStepOf(list)?.id === orderId
}
