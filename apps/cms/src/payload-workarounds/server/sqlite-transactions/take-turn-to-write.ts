import type { PayloadRequest } from 'payload'

/** Under this name an adapter that knows turns keeps how one is taken. */
export const takeTurnKey = Symbol.for('lectern.take-turn-to-write')
type MayTakeTurns = { [takeTurnKey]?: (req: Partial<PayloadRequest>) => Promise<void> }

/**
 * Begins to write, without having anything to write yet: what is read from now on stays as it is until
 * this transaction ends. MongoDB needs no such thing, since it refuses the second of two who meet.
 *
 * @returns whether it was necessary.
 */
export async function takeTurnToWrite(req: PayloadRequest): Promise<boolean> {
  const takeTurn = (req.payload.db as MayTakeTurns)[takeTurnKey]
  await takeTurn?.(req)
  return takeTurn !== undefined
}
