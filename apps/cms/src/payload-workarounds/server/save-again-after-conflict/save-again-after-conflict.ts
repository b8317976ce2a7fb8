import type { AfterErrorHook, PayloadRequest } from 'payload'

import { backOff } from '@cms/database/back-off'
import { isWriteConflict } from '@cms/database/retry-write-conflicts'

const maxAttempts = 20
/** Bytes. What is larger is a picture, of which each attempt would leave a file. */
const maxKeptBytes = 2_000_000

/** On the request itself: a server may hold this module twice. */
const lostKey = Symbol.for('lectern.save-lost-against-another')
const hasAnotherKey = Symbol.for('lectern.save-may-be-made-again')
type Attempt = { [lostKey]?: true; [hasAnotherKey]?: boolean }

export const noteLostSave: AfterErrorHook = ({ error, req }) => {
  if (isWriteConflict(error)) (req as PayloadRequest & Attempt)[lostKey] = true
}

/** Whether this is no fault, because the save is made again at once. */
export function willBeMadeAgain(error: unknown, req: PayloadRequest): boolean {
  return isWriteConflict(error) && (req as PayloadRequest & Attempt)[hasAnotherKey] === true
}

/**
 * Two saves at one moment may touch the same document, which MongoDB lets one of them do. The other has
 * written nothing (payload #16766 leaves it at that), so it is made again from the start, and then sees
 * what the first has saved.
 */
export async function saveAgainAfterConflict(
  request: Request,
  answer: (request: Request) => Promise<Response>,
): Promise<Response> {
  if (!canBeMadeAgain(request)) return answer(request)
  const body = request.body ? await request.arrayBuffer() : null
  for (let attempt = 1; ; attempt++) {
    const { url, method, headers, signal } = request
    const again: Request & Attempt = new Request(url, { method, headers, body, signal })
    again[hasAnotherKey] = attempt < maxAttempts
    const response = await answer(again)
    if (!again[lostKey] || !again[hasAnotherKey]) return response
    await backOff(attempt)
  }
}

function canBeMadeAgain({ method, headers }: Request): boolean {
  const isRead = ['GET', 'HEAD', 'OPTIONS'].includes(method)
  return !isRead && Number(headers.get('content-length') ?? 0) <= maxKeptBytes
}
