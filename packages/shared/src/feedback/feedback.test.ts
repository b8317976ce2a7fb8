import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { addDays } from '../time/calendar-day'
import { isMark, marks, marksInWords, markWords } from './marks'
import { noName, publishedNameOf } from './published-name'
import { answeredUntil, askedFrom, isTimeToAsk, wasThere } from './who-is-asked'

const seed = 20261203
const ids = ['a', 'b', 'c']
const ticks = fc.array(fc.record({ bookingId: fc.constantFrom(...ids), isPresent: fc.boolean() }))

describe('who is asked', () => {
  it('is whoever was ticked, or without a register everybody not ticked as away', () => {
    fc.assert(
      fc.property(ticks, (all) => {
        const here = new Set<string>()
        const away = new Set<string>()
        for (const { bookingId, isPresent } of all) (isPresent ? here : away).add(bookingId)
        const expected = here.size > 0 ? [...here] : ids.filter((id) => !away.has(id))
        expect(ids.filter((id) => wasThere(all, id))).toEqual(expected.toSorted())
      }),
      { seed },
    )
  })

  it('is asked from nine on the day after, where it took place, for a week', () => {
    expect(askedFrom('2027-07-01', 'Europe/London').toISOString()).toBe('2027-07-02T08:00:00.000Z')
    expect(askedFrom('2027-01-31', 'Europe/Paris').toISOString()).toBe('2027-02-01T08:00:00.000Z')
    const days = fc.integer({ min: 0, max: 4_000 }).map((n) => addDays('2026-01-01', n))
    fc.assert(
      fc.property(days, fc.integer({ min: -9 * 24, max: 9 * 24 }), (lastDay, hours) => {
        const of = { lastDay, timeZone: 'Europe/London' }
        const now = new Date(askedFrom(lastDay, of.timeZone).getTime() + hours * 3_600_000)
        expect(isTimeToAsk(of, now)).toBe(hours >= 0 && hours < 7 * 24)
        expect(answeredUntil(now) > now).toBe(true)
      }),
      { seed },
    )
  })
})

describe('the name under which words are published', () => {
  const giver = { name: 'Amara Nwosu', firstName: 'Amara', companyName: 'Quill & Co' }

  it('is what was chosen, and never more of it', () => {
    expect(publishedNameOf('full', giver)).toEqual({ name: 'Amara Nwosu' })
    const first = { name: 'Amara', organisation: 'Quill & Co' }
    expect(publishedNameOf('first-and-company', giver)).toEqual(first)
    expect(publishedNameOf('first-and-company', { ...giver, companyName: null })).toEqual({
      name: 'Amara',
    })
    expect(publishedNameOf('none', giver)).toEqual({ name: noName })
  })

  it('is none that is not known any more', () => {
    expect(publishedNameOf('full', {})).toBeNull()
    expect(publishedNameOf('first-and-company', {})).toBeNull()
  })
})

describe('marks', () => {
  it('are counted in words, the best first', () => {
    expect(marksInWords([5, 4, 5, 1])).toBe('Very good 2, Good 1, Poor 1')
    expect(marksInWords([])).toBe('')
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...marks)), (given) => {
        const counts = [...marksInWords(given).matchAll(/ (\d+)(?:,|$)/g)].map(([, n]) => Number(n))
        expect(counts.reduce((sum, n) => sum + n, 0)).toBe(given.length)
      }),
      { seed },
    )
    expect([isMark(5), isMark(0), isMark('5'), Object.keys(markWords).length]).toEqual([
      ...[true, false, false],
      marks.length,
    ])
  })
})
