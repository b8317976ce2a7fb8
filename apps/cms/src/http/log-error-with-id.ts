import { withoutOrderTokens } from '@lectern/shared/contract/order-token'
import { randomUUID } from 'node:crypto'
import { APIError, type AfterErrorHook, type Config } from 'payload'

import { wordsOf } from './logger'

/** What a caller did wrong is no fault of ours: one line each, without a stack. */
export const loggingLevels: Config['loggingLevels'] = {
  APIError: 'info',
  AuthenticationError: 'info',
  Forbidden: 'info',
  LockedAuth: 'info',
  NotFound: 'info',
  QueryError: 'info',
}

/**
 * A fault of ours gets an id, in the log and in the answer, so that who reports it can be helped.
 * Payload has logged the error, with its stack unless it is an `APIError`, just before.
 */
export const logErrorWithId: AfterErrorHook = ({ error, req, result }) => {
  const status = (error as { status?: number }).status ?? 500
  if (status < 500) return
  const errorId = randomUUID()
  req.payload.logger.error({
    errorId,
    ...(error instanceof APIError && { err: error }),
    msg: `Answered ${status} to ${req.method} ${withoutOrderTokens(req.pathname)}: ${wordsOf(error)}`,
  })
  return { response: { ...result, errorId }, status }
}
