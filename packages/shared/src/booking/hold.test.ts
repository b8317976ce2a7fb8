import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  extendClock,
  extendForPayment,
  extensionsLeft,
  hasLapsed,
  maxHoldExtensions,
  startHold,
} from './hold'

const now = new Date('2026-03-02T10:00:00.000Z')
const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

describe('a hold', () => {
  it('lasts 20 minutes and is over at the very instant', () => {
    const { holdExpiresAt } = startHold(now)
    expect(hasLapsed(holdExpiresAt, new Date(at(20).getTime() - 1))).toBe(false)
    expect(hasLapsed(holdExpiresAt, at(20))).toBe(true)
  })

  it('can be extended ten times and no more', () => {
    let clock = startHold(now)
    for (let count = 1; count <= maxHoldExtensions; count++) {
      clock = extendClock(clock, at(count))!
      expect(clock.holdExpiresAt).toBe(at(count + 20).toISOString())
    }
    expect(extensionsLeft(clock)).toBe(0)
    expect(extendClock(clock, at(11))).toBeNull()
  })

  it('outlives a payment session of 31 minutes', () => {
    const { holdExpiresAt, extensionsUsed } = extendForPayment(startHold(now), now)
    expect(hasLapsed(holdExpiresAt, at(35))).toBe(false)
    expect(extensionsUsed).toBe(0)
  })

  it('a hold never gets shorter', () => {
    const minutes = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 15 })
    fc.assert(
      fc.property(minutes, (steps) => {
        let clock = startHold(now)
        let minute = 0
        for (const [index, step] of steps.entries()) {
          minute += step
          const next =
            index % 2 ? extendForPayment(clock, at(minute)) : extendClock(clock, at(minute))
          if (!next) continue
          expect(Date.parse(next.holdExpiresAt)).toBeGreaterThanOrEqual(
            Date.parse(clock.holdExpiresAt),
          )
          clock = next
        }
      }),
    )
  })
})
