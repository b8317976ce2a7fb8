import { randomUUID } from 'node:crypto'
import type { AfterErrorHook } from 'payload'

/**
 * A fault of ours gets an id, in the log and in the answer, so that who reports it can be helped.
 * Payload has logged the error itself, with its stack, just before.
 */
export const logErrorWithId: AfterErrorHook = ({ error, req, result }) => {
  const status = (error as { status?: number }).status ?? 500
  if (status < 500) return
  const errorId = randomUUID()
  req.payload.logger.error({
    errorId,
    msg: `Answered ${status} to ${req.method} ${req.pathname}: ${error.message}`,
  })
  return { response: { ...result, errorId }, status }
}
