import { processQueue } from '../../scheduler'
import type { Context } from '../orders'
import { settleWaitingList } from '../waiting-list'

/** Dates for which somebody waits: places may have become free, a time may be over, a step was cut short. */
export async function settleWaitingLists(context: Context): Promise<void> {
  const { payload, now } = context
  const where = { isActive: { equals: true } }
  await processQueue(payload, { collection: 'waiting-lists', where, now }, ({ runId }) =>
    settleWaitingList(context, runId),
  )
}
