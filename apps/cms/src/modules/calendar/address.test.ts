import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays, daysBetween, weekdayOf } from '@lectern/shared/time/calendar-day'

import {
  calendarKinds,
  daysShown,
  hrefOf,
  moved,
  readAddress,
  shownStates,
  titleOf,
  type CalendarAddress,
} from './address'

const december: CalendarAddress = {
  kind: 'month',
  day: '2026-12-15',
  course: '',
  trainer: '',
  place: '',
  show: 'all',
}

const addresses = fc.record({
  kind: fc.constantFrom(...calendarKinds),
  day: fc.integer({ min: -4000, max: 4000 }).map((count) => addDays('2026-12-15', count)),
  course: fc.constantFrom('', 'one'),
  trainer: fc.constantFrom('', 'two'),
  place: fc.constantFrom('', 'online'),
  show: fc.constantFrom(...shownStates),
})

describe('the address of the calendar', () => {
  it('says all of what is shown', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const search = Object.fromEntries(new URL(hrefOf(address), 'http://desk').searchParams)
        expect(readAddress(search, '1999-01-01')).toEqual(address)
      }),
    )
  })

  it('is today’s month where it says nothing that can be read', () => {
    expect(readAddress({ view: 'year', day: '2026-02-30', show: '' }, '2026-12-01')).toEqual({
      ...december,
      day: '2026-12-01',
    })
    expect(readAddress({ view: ['week', 'list'] }, '2026-12-01').kind).toBe('week')
  })
})

describe('the days that are shown', () => {
  it('are whole weeks from Monday round a month', () => {
    const days = daysShown(december)
    expect([days[0], days.at(-1), days.length]).toEqual(['2026-11-30', '2027-01-03', 35])
    expect(titleOf(december)).toBe('December 2026')
  })

  it('are a week, or the month alone in a list', () => {
    const week = { ...december, kind: 'week' as const, day: '2026-12-30' }
    expect(daysShown(week)).toHaveLength(7)
    expect(titleOf(week)).toBe('28 December 2026 to 3 January 2027')
    expect(titleOf({ ...week, day: '2026-12-13' })).toBe('7 to 13 December 2026')
    const list = daysShown({ ...december, kind: 'list' })
    expect([list[0], list.at(-1), list.length]).toEqual(['2026-12-01', '2026-12-31', 31])
  })

  it('follow each other without a gap, have the day among them, and lead on and back', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const days = daysShown(address)
        expect(days).toContain(address.day)
        expect(days).toEqual(days.map((_, index) => addDays(days[0]!, index)))
        if (address.kind === 'month' || address.kind === 'week') {
          expect([weekdayOf(days[0]!), days.length % 7]).toEqual([1, 0])
        }
        const [earlier, later] = [moved(address, -1), moved(address, 1)]
        expect(daysBetween(earlier.day, address.day)).toBeGreaterThan(0)
        expect(daysBetween(address.day, later.day)).toBeGreaterThan(0)
        expect(titleOf(moved(later, -1))).toBe(titleOf(address))
      }),
    )
  })

  it('go on from a long month to the next one, and over the end of a year', () => {
    expect(titleOf(moved({ ...december, day: '2027-01-31' }, 1))).toBe('February 2027')
    expect(titleOf(moved(december, 1))).toBe('January 2027')
    expect(titleOf(moved({ ...december, day: '2027-01-31' }, -13))).toBe('December 2025')
  })
})
