import type { DateRequest } from '@lectern/shared/contract/payload-types'

import { compareAndSet } from '@cms/database/compare-and-set'
import type { Context } from '../orders'

/** For good: nothing is sent any more, not even what waits to be. Ending it again changes nothing. */
export async function endRequest(
  { payload, now }: Pick<Context, 'payload' | 'now'>,
  { id }: Pick<DateRequest, 'id'>,
): Promise<void> {
  await compareAndSet(payload, {
    collection: 'date-requests',
    where: { and: [{ id: { equals: id } }, { state: { not_in: ['ended'] } }] },
    data: { state: 'ended', endedAt: now.toISOString(), planned: null },
  })
}
