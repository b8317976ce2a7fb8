/** The crash of a `crashingPayload`, for work that is cut short in this process. */

export const crashMessage = 'as the test wanted'

class CutShort extends Error {}

export function crashNow(): never {
  throw new CutShort(crashMessage)
}

/** Whoever works through a list dies at each of its entries that is left. @throws the error, if it is another */
export function expectCrash(error: unknown): void {
  if (error instanceof AggregateError) return error.errors.forEach(expectCrash)
  if (!(error instanceof CutShort)) throw error
}
