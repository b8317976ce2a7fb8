/** One attempt after another to tell the webhook of one event. */
export interface Delivery {
  id: string
  eventId: string
  /**
   * - `pending`: to be sent at `nextAttemptAt`
   * - `held`: waits until a test lets it go, or until the others of its reordered group are there
   * - `delivered`, `lost` (a test asked for it), `given-up` (too many attempts): nothing follows
   */
  state: 'pending' | 'held' | 'delivered' | 'lost' | 'given-up'
  /** Real time in milliseconds. */
  nextAttemptAt: number
  attempts: DeliveryAttempt[]
}

export interface DeliveryAttempt {
  at: string
  /** The status that the webhook answered with. */
  status?: number
  /** Why there was no answer. */
  error?: string
}

/** Stripe keeps trying for three days; with at most a minute between attempts this is that long. */
const maxAttempts = 4320
const maxWaitMilliseconds = 60_000

export function recordAttempt(
  delivery: Delivery,
  attempt: DeliveryAttempt,
  { now, firstRetryMilliseconds }: { now: number; firstRetryMilliseconds: number },
): Delivery {
  const attempts = [...delivery.attempts, attempt].slice(-maxAttempts)
  const isAccepted = attempt.status !== undefined && attempt.status >= 200 && attempt.status < 300
  if (isAccepted) return { ...delivery, attempts, state: 'delivered' }
  if (attempts.length >= maxAttempts) return { ...delivery, attempts, state: 'given-up' }
  const waitMilliseconds = firstRetryMilliseconds * 2 ** Math.min(attempts.length - 1, 20)
  return {
    ...delivery,
    attempts,
    state: 'pending',
    nextAttemptAt: now + Math.min(waitMilliseconds, maxWaitMilliseconds),
  }
}
