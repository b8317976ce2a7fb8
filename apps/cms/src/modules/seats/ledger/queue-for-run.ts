const lastInLine = new Map<string, Promise<unknown>>()

/**
 * Lets the callers of one process work on a run one after the other. Correctness does not need it:
 * it keeps them from losing the race for the ledger to each other a hundred times over.
 */
export async function queueForRun<T>(runId: string, work: () => Promise<T>): Promise<T> {
  const before = lastInLine.get(runId) ?? Promise.resolve()
  const mine = before.then(work, work)
  lastInLine.set(runId, mine)
  try {
    return await mine
  } finally {
    if (lastInLine.get(runId) === mine) lastInLine.delete(runId)
  }
}
