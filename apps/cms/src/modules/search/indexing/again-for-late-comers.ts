/**
 * Runs something once at a time. Who comes while it runs waits for the next run, which they share, as the
 * present one may have looked too early for them.
 */
export function againForLateComers(run: () => Promise<void>): () => Promise<void> {
  let present: Promise<void> | null = null
  let next: Promise<void> | null = null
  const start = (): Promise<void> => {
    next = null
    present = run().finally(() => {
      present = null
    })
    return present
  }
  return () => {
    if (!present) return start()
    next ??= present.then(start, start)
    return next
  }
}
