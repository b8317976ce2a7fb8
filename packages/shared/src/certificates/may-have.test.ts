import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { addDays } from '../time/calendar-day'
import { isLastDayReached, mayHaveCertificate } from './may-have'

const day = fc.integer({ min: 0, max: 12 }).map((offset) => addDays('2027-03-01', offset))
const days = fc.uniqueArray(day, { minLength: 1, maxLength: 6 })
const name = fc.constantFrom('Amara Nwosu', 'Lee', '', '  ', null)

describe('who may have a certificate', () => {
  it('is whoever has a name, was there on each day, and has none', () => {
    fc.assert(
      fc.property(days, fc.array(day), name, fc.boolean(), (all, presentDays, who, hasOne) => {
        const { may } = mayHaveCertificate(all, { name: who, presentDays, hasOne })
        let isDue = who !== null && who.trim().length > 0 && !hasOne
        for (const each of all) if (!presentDays.some((there) => there === each)) isDue = false
        expect(may).toBe(isDue)
      }),
    )
  })

  it('is told exactly the days that are missing, in order', () => {
    fc.assert(
      fc.property(days, fc.array(day), (all, presentDays) => {
        const found = mayHaveCertificate(all, { name: 'Lee', presentDays, hasOne: false })
        const missing = found.may || found.reason !== 'not-there' ? [] : found.days
        expect(missing).toEqual([...all].sort().filter((each) => !presentDays.includes(each)))
      }),
    )
  })

  it('is nobody on a date without days', () => {
    expect(mayHaveCertificate([], { name: 'Lee', presentDays: [], hasOne: false }).may).toBe(false)
    expect(isLastDayReached([], '2027-03-01')).toBe(false)
  })

  it('is not asked before the last day', () => {
    fc.assert(
      fc.property(days, day, (all, today) => {
        const last = all.toSorted().at(-1)!
        expect(isLastDayReached(all, today)).toBe(last <= today)
      }),
    )
  })
})
