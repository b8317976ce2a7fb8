import type { Payload, PayloadRequest } from 'payload'

import { retryWriteConflicts } from './retry-write-conflicts'

/**
 * Does all that `work` writes, or nothing of it; again from the beginning when it lost against another.
 * Each of its statements must be given the `req`.
 */
export function inOneTransaction<Result>(
  payload: Payload,
  work: (req: Partial<PayloadRequest>) => Promise<Result>,
): Promise<Result> {
  return retryWriteConflicts(async () => {
    const transactionID = await payload.db.beginTransaction()
    if (transactionID === null) throw new Error('The database makes no transactions')
    try {
      const result = await work({ transactionID, payload })
      await payload.db.commitTransaction(transactionID)
      return result
    } catch (error) {
      await payload.db.rollbackTransaction(transactionID)
      throw error
    }
  })
}
