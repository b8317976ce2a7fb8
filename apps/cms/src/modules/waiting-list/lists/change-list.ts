import type { WaitingList } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { compareAndSet } from '@cms/database/compare-and-set'
import { insertOnce } from '@cms/database/insert-once'

type Changes = Partial<Record<keyof WaitingList, string | number | boolean | object | null>>

export function findList(payload: Payload, runId: string): Promise<WaitingList | null> {
  return payload.db.findOne<WaitingList>({
    collection: 'waiting-lists',
    where: { key: { equals: runId } },
  })
}

/** Begins the list of a date, or wakes it: the job looks at it before long. */
export async function wakeList(
  payload: Payload,
  { runId, freed, now }: { runId: string; freed: number; now: Date },
): Promise<void> {
  const awake = { isActive: true, joinedAt: now.toISOString() }
  const data = { key: runId, runId, version: 1, freedSeen: freed, ...awake }
  if (await insertOnce(payload, { collection: 'waiting-lists', data })) return
  const where = { key: { equals: runId } }
  await compareAndSet(payload, { collection: 'waiting-lists', where, data: awake })
}

/** `null` when the list is no longer as it was read; the caller looks again. */
export function changeList(
  payload: Payload,
  list: WaitingList,
  changes: Changes,
): Promise<WaitingList | null> {
  return compareAndSet(payload, {
    collection: 'waiting-lists',
    where: { and: [{ id: { equals: list.id } }, { version: { equals: list.version } }] },
    data: { ...changes, version: list.version + 1 },
  })
}
