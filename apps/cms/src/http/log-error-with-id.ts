import { withoutOrderTokens } from '@lectern/shared/contract/order-token'
import { randomUUID } from 'node:crypto'
import { APIError, type AfterErrorHook, type Config } from 'payload'

import { willBeMadeAgain } from '../payload-workarounds/server/save-again-after-conflict/save-again-after-conflict'
import { wordsOf } from './logger'

/** Payload's types know only its own errors. Two saves that meet are no fault while one of them is made again. */
const toldBelow = { MongoServerError: false } as const

/** What a caller did wrong is no fault of ours: one line each, without a stack. */
export const loggingLevels: Config['loggingLevels'] = {
  APIError: 'info',
  AuthenticationError: 'info',
  Forbidden: 'info',
  LockedAuth: 'info',
  NotFound: 'info',
  QueryError: 'info',
  ...toldBelow,
}

/**
 * A fault of ours gets an id, in the log and in the answer, so that who reports it can be helped.
 * Payload has logged the error just before, with its stack unless its name is in `loggingLevels`.
 */
export const logErrorWithId: AfterErrorHook = ({ error, req, result }) => {
  const status = (error as { status?: number }).status ?? 500
  if (status < 500 || willBeMadeAgain(error, req)) return
  const errorId = randomUUID()
  req.payload.logger.error({
    errorId,
    ...(isUntold(error) && { err: error }),
    msg: `Answered ${status} to ${req.method} ${withoutOrderTokens(req.pathname)}: ${wordsOf(error)}`,
  })
  return { response: { ...result, errorId }, status }
}

function isUntold(error: Error): boolean {
  return error instanceof APIError || Object.hasOwn(toldBelow, error.name)
}
