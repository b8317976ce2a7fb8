/** The death of a `mortalPayload`, for work that is cut short in this process. */

export const causeOfDeath = 'as the test wanted'

class CutShort extends Error {}

export function die(): never {
  throw new CutShort(causeOfDeath)
}

/** Whoever works through a list dies at each of its entries that is left. @throws the error, if it is another */
export function expectDeath(error: unknown): void {
  if (error instanceof AggregateError) return error.errors.forEach(expectDeath)
  if (!(error instanceof CutShort)) throw error
}
