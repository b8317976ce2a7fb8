import { describe, expect, it } from '@jest/globals'

import { daysShown, readAddress } from './address'
import { holidayOn, placeEntries } from './choose-entries'
import { stateOf, stateWords, type DateEntry, type Entry, type PlanEntry } from './entry'

const today = '2026-12-01'

describe('entries', () => {
  it('stand on each of their days, the earlier ones first, and on no other', () => {
    const entries = [
      date({ day: '2026-12-09', startsAt: '2026-12-09T09:30', course: 'Late' }),
      date({ day: '2026-12-08', startsAt: '2026-12-08T09:30', course: 'Two days' }),
      date({ day: '2026-12-09', startsAt: '2026-12-09T08:00', course: 'Two days' }),
      date({ day: '2027-03-09', startsAt: '2027-03-09T08:00', course: 'Elsewhere' }),
    ]
    expect(shown(entries)).toEqual({
      '2026-12-08': ['Two days'],
      '2026-12-09': ['Two days', 'Late'],
    })
  })

  it.each([
    ['course=c', ['of c']],
    ['trainer=t', ['with t']],
    ['place=v', ['at v']],
    ['place=online', ['online']],
    ['show=full', ['full']],
    ['show=clash', ['clashing']],
    ['show=planned', ['A post']],
    ['show=places-left', ['at v', 'clashing', 'of c', 'online', 'with t']],
    ['', ['A post', 'at v', 'clashing', 'full', 'of c', 'online', 'with t']],
  ])('are chosen by “%s”', (query, names) => {
    const day = '2026-12-08'
    const entries = [
      date({ day, course: 'of c', courseId: 'c' }),
      date({ day, course: 'with t', trainerIds: ['s', 't'] }),
      date({ day, course: 'at v', venueId: 'v' }),
      date({ day, course: 'online', isOnline: true }),
      date({ day, course: 'full', state: 'full' }),
      date({ day, course: 'clashing', clashes: ['Vince'] }),
      plan({ day }),
    ]
    expect(shown(entries, query)[day]).toEqual(names)
  })

  it('know today, the weekend, the month beside and bank holidays', () => {
    const address = readAddress({}, today)
    const days = placeEntries({ days: daysShown(address), entries: [], address, today })
    expect(days.filter(({ isToday }) => isToday).map(({ day }) => day)).toEqual([today])
    expect(days.filter(({ isOutside }) => isOutside).map(({ day }) => day)).toEqual([
      ...['2026-11-30', '2027-01-01', '2027-01-02', '2027-01-03'],
    ])
    expect(days.filter(({ isWeekend }) => isWeekend)).toHaveLength(10)
    const holidays = days.flatMap(({ day, holiday }) => (holiday ? [[day, holiday]] : []))
    expect(holidays).toEqual([
      ['2026-11-30', 'St Andrew’s Day (Scotland)'],
      ['2026-12-25', 'Christmas Day'],
      ['2026-12-28', 'Boxing Day'],
      ['2027-01-01', 'New Year’s Day'],
    ])
    expect(holidayOn('2027-03-17')).toBe('St Patrick’s Day (Northern Ireland)')
  })
})

it.each([
  [{ status: 'open', placesLeft: 3 }, 'open', '3 left of 12'],
  [{ status: 'open', placesLeft: 0 }, 'full', 'Full, 12 of 12'],
  [{ status: 'closed', placesLeft: 3 }, 'closed', 'Closed, 3 left of 12'],
  [{ status: 'hidden', placesLeft: 12 }, 'hidden', 'Hidden, 12 left of 12'],
  [{ status: 'cancelled', placesLeft: 0 }, 'called-off', 'Called off'],
] as const)('a date with %j is %s: “%s”', (standing, state, words) => {
  expect(stateOf({ ...standing, capacity: 12 })).toBe(state)
  expect(stateWords({ ...standing, capacity: 12 })).toBe(words)
})

function shown(entries: Entry[], query = ''): Record<string, string[]> {
  const address = readAddress(Object.fromEntries(new URLSearchParams(query)), today)
  const days = placeEntries({ days: daysShown(address), entries, address, today })
  return Object.fromEntries(
    days
      .filter((each) => each.entries.length > 0)
      .map((each) => [each.day, each.entries.map((e) => (e.type === 'date' ? e.course : e.title))]),
  )
}

function date(given: Partial<DateEntry> & { day: string }): DateEntry {
  return {
    type: 'date',
    startsAt: `${given.day}T09:30`,
    runId: 'run',
    courseId: '',
    href: null,
    course: 'Course',
    hours: '',
    part: '',
    town: '',
    place: '',
    venueId: null,
    isOnline: false,
    trainerIds: [],
    trainers: [],
    state: 'open',
    words: '',
    short: '',
    waiting: '',
    isConfirmed: false,
    room: '',
    clashes: [],
    ...given,
  }
}

function plan({ day }: { day: string }): PlanEntry {
  return { type: 'plan', day, startsAt: `${day}T09:00`, href: '', title: 'A post', words: '' }
}
