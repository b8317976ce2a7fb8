import { describe, expect, it } from '@jest/globals'
import { type Delivery, recordAttempt } from './delivery'

const fresh: Delivery = {
  id: 'wd_1',
  eventId: 'evt_1',
  state: 'pending',
  nextAttemptAt: 0,
  attempts: [],
}

/** The waits between the attempts when the webhook always answers with that status. */
function attemptTimes(status: number, times: number) {
  const waits: number[] = []
  let delivery = fresh
  for (let attempt = 0; attempt < times; attempt += 1) {
    const at = new Date(0).toISOString()
    delivery = recordAttempt(delivery, { at, status }, { now: 0, firstRetryMilliseconds: 500 })
    waits.push(delivery.nextAttemptAt)
  }
  return { waits, delivery }
}

describe('a delivery', () => {
  it('waits twice as long before each attempt, up to a minute', () => {
    const { waits } = attemptTimes(500, 9)
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000])
  })

  it.each([200, 202, 204])('is over when the webhook answers %d', (status) => {
    expect(attemptTimes(status, 1).delivery.state).toBe('delivered')
  })

  it.each([301, 400, 404, 500])('is not over when the webhook answers %d', (status) => {
    expect(attemptTimes(status, 1).delivery.state).toBe('pending')
  })

  it('is given up after three days of trying', () => {
    expect(attemptTimes(500, 4319).delivery.state).toBe('pending')
    expect(attemptTimes(500, 4320).delivery.state).toBe('given-up')
  })
})
