import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { addDays } from '../time/calendar-day'
import {
  certificateKeptUntil,
  certificateValidUntil,
  cpdHoursText,
  standingOfCertificate,
} from './certificate-standing'

const day = fc.integer({ min: 0, max: 20_000 }).map((offset) => addDays('2020-01-01', offset))
const months = fc.option(fc.integer({ min: 1, max: 120 }))

describe('a certificate', () => {
  it('is good on its last day and expired on the day after, unless it was revoked', () => {
    fc.assert(
      fc.property(day, fc.boolean(), (validUntil, isRevoked) => {
        const revokedAt = isRevoked ? '2027-01-12T09:00:00.000Z' : null
        const on = (today: string) => standingOfCertificate({ validUntil, revokedAt }, today)
        expect(on(validUntil)).toBe(isRevoked ? 'revoked' : 'valid')
        expect(on(addDays(validUntil, 1))).toBe(isRevoked ? 'revoked' : 'expired')
      }),
    )
  })

  it('without an end is good for ever', () => {
    expect(standingOfCertificate({ validUntil: null }, '2999-12-31')).toBe('valid')
    expect(certificateValidUntil('2027-01-12', null)).toBeNull()
    expect(certificateValidUntil('2027-01-12', 36)).toBe('2030-01-12')
    expect(certificateValidUntil('2028-02-29', 12)).toBe('2029-02-28')
  })

  it('is never deleted while it is good, nor within six years of its course', () => {
    fc.assert(
      fc.property(day, months, (lastDay, count) => {
        const validUntil = certificateValidUntil(lastDay, count)
        const until = certificateKeptUntil(lastDay, validUntil)
        expect(until >= (validUntil ?? lastDay)).toBe(true)
        expect(until >= addDays(lastDay, 6 * 365 + 1)).toBe(true)
      }),
    )
  })

  it('says its hours as people read them', () => {
    expect([1, 6, 1.5, 0.25].map(cpdHoursText)).toEqual([
      '1 hour',
      '6 hours',
      '1.5 hours',
      '0.25 hours',
    ])
  })
})
