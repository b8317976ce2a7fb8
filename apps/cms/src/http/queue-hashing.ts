import { queueFor } from './work-queue'

/** Each hash takes a quarter of a second. Waiting for seconds is waiting; beyond that the answer is of no use to anybody. */
const hashing = queueFor({ atOnce: 2, maxWaiting: 24, retryAfterSeconds: 10 })

/** Passwords are hashed so slowly that guessing is dear. Strangers must not be able to buy all that time. */
export function queueHashing(request: Request, answer: () => Promise<Response>): Promise<Response> {
  return mayHash(request) ? hashing(answer) : answer()
}

/** Sign-in, a new password, and whatever saves an account. */
function mayHash({ method, url }: Request): boolean {
  const path = new URL(url).pathname.toLowerCase()
  if (method === 'PATCH') return path.startsWith('/api/users')
  return method === 'POST' && /^\/api\/users(\/(login|reset-password))?\/*$/.test(path)
}
