import { backOff } from './back-off'

/** MongoDB's `WriteConflict`: somebody else wrote the same document at the same moment; nothing was written. */
const writeConflictCode = 112

const maxAttempts = 100

/** Makes a single statement again when it lost against another; neither Payload nor the driver does. */
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

function isWriteConflict(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === writeConflictCode
}
