import { backOff } from './back-off'

/** MongoDB's `WriteConflict`: somebody else wrote the same document at the same moment; nothing was written. */
export const writeConflictCode = 112
/** The same of a transaction, whichever of its statements it was: it is rolled back and may be made again. */
const transientLabel = 'TransientTransactionError'

const maxAttempts = 100

/** Makes a statement or a transaction again when it lost against another; neither Payload nor the driver does. */
export async function retryWriteConflicts<T>(statement: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await statement()
    } catch (error) {
      if (!isWriteConflict(error) || attempt === maxAttempts) throw error
      await backOff(attempt)
    }
  }
}

export function isWriteConflict(error: unknown): boolean {
  const { code, errorLabelSet } = (error ?? {}) as { code?: unknown; errorLabelSet?: unknown }
  if (code === writeConflictCode) return true
  return errorLabelSet instanceof Set && errorLabelSet.has(transientLabel)
}
