import type { CollectionSlug, Payload, Where } from 'payload'
import { setTimeout as wait } from 'node:timers/promises'

/** How long a row may take to become visible: longer means that its transaction was given up. */
const maxCommitMilliseconds = 5_000

/**
 * Waits until a row can be seen from outside its transaction; false where it never can. Asks the database itself:
 * Payload forgets a transaction just before it commits it, so its list of open transactions does not tell. To be
 * called from outside the transaction, too.
 */
export async function isCommitted(
  payload: Payload,
  row: { collection: CollectionSlug; where: Where },
): Promise<boolean> {
  const giveUpAt = Date.now() + maxCommitMilliseconds
  for (let pauseMilliseconds = 1; Date.now() < giveUpAt; pauseMilliseconds *= 1.5) {
    const { totalDocs } = await payload.db.count(row)
    if (totalDocs > 0) return true
    await wait(pauseMilliseconds, undefined, { ref: false })
  }
  return false
}
