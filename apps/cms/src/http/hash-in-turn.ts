import pLimit from 'p-limit'

import { Refusal } from './refusal'

/** Each keeps a processor busy for a quarter of a second, which visitors of the website would wait for. */
const fewAtOnce = pLimit(2)

/** Waiting for seconds is waiting; beyond that the answer is of no use to anybody. */
const maxWaiting = 24
const retryAfterSeconds = 10

/** Passwords are hashed so slowly that guessing is dear. Strangers must not be able to buy all that time. */
export function hashInTurn(request: Request, answer: () => Promise<Response>): Promise<Response> {
  if (!mayHash(request)) return answer()
  if (fewAtOnce.pendingCount >= maxWaiting) throw new Refusal('unavailable', { retryAfterSeconds })
  return fewAtOnce(answer)
}

/** Sign-in, a new password, and whatever saves an account. */
function mayHash({ method, url }: Request): boolean {
  const path = new URL(url).pathname.toLowerCase()
  if (method === 'PATCH') return path.startsWith('/api/users')
  return method === 'POST' && /^\/api\/users(\/(login|reset-password))?\/*$/.test(path)
}
