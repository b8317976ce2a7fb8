import type { DateRequestState } from '@lectern/shared/contract/date-news'
import type { DateRequest } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { compareAndSet } from '@cms/database/compare-and-set'

type Changes = Partial<Record<keyof DateRequest, string | number | object | null>>

interface Change {
  request: Pick<DateRequest, 'id' | 'rounds'>
  from: DateRequestState
  changes: Changes
}

/** `null` when it is no longer in this state, or another round of letters has begun. */
export function changeRequest(
  payload: Payload,
  { request: { id, rounds }, from, changes }: Change,
): Promise<DateRequest | null> {
  return compareAndSet(payload, {
    collection: 'date-requests',
    where: {
      and: [{ id: { equals: id } }, { state: { equals: from } }, { rounds: { equals: rounds } }],
    },
    data: changes,
  })
}
