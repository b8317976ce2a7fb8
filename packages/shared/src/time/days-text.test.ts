import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { addDays, weekdayOf } from './calendar-day'
import { inOrder, type CourseDay } from './course-days'
import { dayLine, daysText, eachDay, hoursText, whenInFull, whenText } from './days-text'
import { dateText } from './moment-text'

const timeZone = 'Europe/London'
const hours = { from: '09:30', until: '16:30' }
const evening = { from: '18:00', until: '20:00' }

/** Days of March 2027 unless they say more. */
function on(days: readonly (number | string)[], at = hours): CourseDay[] {
  const toDay = (day: number | string) =>
    typeof day === 'string' ? day : `2027-03-${String(day).padStart(2, '0')}`
  return days.map((day) => ({ day: toDay(day), ...at }))
}

const weekly = (first: string, weeks: readonly number[]) =>
  weeks.map((week) => addDays(first, week * 7))

describe('when a course is', () => {
  it.each([
    ['2027-01-12', 'Tuesday 12 January 2027, 9.30am to 4.30pm'],
    ['2027-01-12 2027-01-13', '12 to 13 January 2027, each day 9.30am to 4.30pm'],
    ['2027-01-31 2027-02-01', '31 January to 1 February 2027, each day 9.30am to 4.30pm'],
    ['2026-12-31 2027-01-01', '31 December 2026 to 1 January 2027, each day 9.30am to 4.30pm'],
    ['2027-03-02 2027-03-09', 'Tuesdays 2 and 9 March 2027, 9.30am to 4.30pm'],
    ['2027-03-02 2027-03-16', 'Tuesdays 2 and 16 March 2027, 9.30am to 4.30pm'],
    ['2027-03-30 2027-04-06', 'Tuesdays 30 March and 6 April 2027, 9.30am to 4.30pm'],
    ['2026-12-29 2027-01-05', 'Tuesdays 29 December 2026 and 5 January 2027, 9.30am to 4.30pm'],
    [
      '2027-03-23 2027-03-30 2027-04-06',
      'Tuesdays 23, 30 March and 6 April 2027, 9.30am to 4.30pm',
    ],
    ['2027-03-02 2027-03-05', '2 and 5 March 2027, 9.30am to 4.30pm'],
    [
      '2027-03-03 2027-03-04 2027-03-10 2027-03-24 2027-04-09',
      'Five days from 3 March to 9 April 2027, 9.30am to 4.30pm',
    ],
  ])('%s is “%s”', (days, words) => {
    expect(whenText({ days: on(days.split(' ')), timeZone })).toBe(words)
  })

  it('is so many evenings where all begin at 5pm or later', () => {
    const days = on(weekly('2027-03-04', [0, 1, 2, 3, 4, 5]), evening)
    expect(whenText({ days, timeZone })).toBe('Six Thursday evenings from 4 March 2027, 6pm to 8pm')
    const mornings = days.map((day) => ({ ...day, ...hours }))
    expect(daysText({ days: mornings })).toBe('Six Thursdays from 4 March 2027')
    const [first, ...others] = days
    const mixed = [{ ...first!, ...hours }, ...others]
    expect(daysText({ days: mixed })).toBe('Six Thursdays from 4 March 2027')
  })

  it('says which weeks are left out, as long as those are few', () => {
    const days = on(weekly('2027-03-04', [0, 1, 3, 4, 5, 6]), evening)
    expect(daysText({ days })).toBe(
      'Six Thursday evenings from 4 March to 15 April 2027 (not 18 March)',
    )
    const overNewYear = on(weekly('2026-12-10', [0, 1, 4, 5]), evening)
    expect(daysText({ days: overNewYear })).toBe(
      'Four Thursday evenings from 10 December 2026 to 14 January 2027 (not 24 and 31 December 2026)',
    )
    const fortnightly = on(weekly('2027-03-04', [0, 2, 4, 6, 8]), evening)
    expect(daysText({ days: fortnightly })).toBe('Five days from 4 March to 29 April 2027')
  })

  it('says in figures how many there are above ten', () => {
    const weeks = Array.from({ length: 12 }, (_, week) => week)
    const days = on(weekly('2027-01-04', weeks))
    expect(daysText({ days })).toBe('12 Mondays from 4 January 2027')
  })

  it('names the place whose time it is, unless it is the United Kingdom', () => {
    expect(hoursText({ days: on([2]), timeZone: 'Europe/Paris' })).toBe(
      '9.30am to 4.30pm (Paris time)',
    )
  })

  it('says that times differ, and names the sessions of days that all have the same', () => {
    const [first, second] = [on([2, 3]), on([2, 3], { from: '18:00', until: '01:00' })]
    expect(hoursText({ days: inOrder([...first, ...second]), timeZone })).toBe(
      '9.30am to 4.30pm and 6pm to 1am',
    )
    const different = inOrder([...on([2]), ...on([3], evening)])
    expect(whenText({ days: different, timeZone })).toBe('2 to 3 March 2027, at different times')
  })
})

describe('each day of a course', () => {
  it('is told where one line leaves something unsaid', () => {
    expect(eachDay({ days: on([2, 9]), timeZone })).toEqual([])
    const irregular = on([2, 5, 8, 9])
    expect(whenText({ days: irregular, timeZone })).toBe(
      'Four days from 2 to 9 March 2027, 9.30am to 4.30pm',
    )
    expect(eachDay({ days: irregular, timeZone }).map(dayLine)).toEqual([
      'Tuesday 2 March 2027, 9.30am to 4.30pm',
      'Friday 5 March 2027, 9.30am to 4.30pm',
      'Monday 8 March 2027, 9.30am to 4.30pm',
      'Tuesday 9 March 2027, 9.30am to 4.30pm',
    ])
  })

  it('is told with what it is about and where it is, if that is its own', () => {
    const [first, second] = on([2, 9])
    const days = [
      { ...first!, title: 'The page' },
      { ...second!, place: 'Online' },
    ]
    expect(whenInFull({ days, timeZone })).toBe(
      'The page: Tuesday 2 March 2027, 9.30am to 4.30pm; Tuesday 9 March 2027, 9.30am to 4.30pm, Online',
    )
    expect(whenInFull({ days: on([2, 9]), timeZone })).toBe(
      whenText({ days: on([2, 9]), timeZone }),
    )
  })
})

const anyDays = fc
  .tuple(
    fc.integer({ min: 0, max: 800 }),
    fc.oneof(
      fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 8 }),
      fc
        .uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 8 })
        .map((weeks) => weeks.map((week) => week * 7)),
    ),
    fc.constantFrom(hours, evening),
  )
  .map(([first, offsets, at]) =>
    inOrder(
      on(
        offsets.map((offset) => addDays('2026-01-01', first + offset)),
        at,
      ),
    ),
  )

describe('the words for the days of a course', () => {
  it('name no day on which nothing takes place, and leave none out that they seem to tell', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const real = days.map(({ day }) => day)
        const { named, isWhole } = readDays(daysText({ days }))
        if (isWhole) expect(named).toEqual(real)
        else expect([named[0], named.at(-1)]).toEqual([real[0], real.at(-1)])
        expect(eachDay({ days, timeZone }).length > 0).toBe(!isWhole)
      }),
      { numRuns: 1000 },
    )
  })

  it('name every day and hour in full where nothing may be left unsaid', () => {
    fc.assert(
      fc.property(anyDays, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (days, late) => {
        const mixed = days.map((day, index) => ({ ...day, ...(late[index] ? evening : hours) }))
        const words = whenInFull({ days: mixed, timeZone })
        const isOne = new Set(mixed.map(({ from }) => from)).size === 1
        if (isOne) return
        for (const { day, from } of mixed) {
          const time = from === hours.from ? '9.30am to 4.30pm' : '6pm to 8pm'
          expect(words).toContain(`${dateText(`${day}T12:00:00Z`)}, ${time}`)
        }
        expect(words.split('; ')).toHaveLength(mixed.length)
      }),
    )
  })
})

/** What somebody who reads these words takes for the days, in order. */
function readDays(words: string): { named: string[]; isWhole: boolean } {
  const [what = '', leftOut = ''] = words.replace(')', '').split(' (not ')
  const [, count, kind] = /^(Two|Three|Four|Five|Six|Seven|Eight|\d+) (.+?) from /.exec(what) ?? []
  const dates = readDates(what)
  if (kind === 'days') return { named: dates, isWhole: false }
  if (count && kind) {
    const years = leftOut && !/\d{4}/.test(leftOut) ? `${leftOut} ${what.slice(-4)}` : leftOut
    const notOn = readDates(years)
    const total = (numbers[count] ?? Number(count)) + notOn.length
    const all = weekly(
      dates[0]!,
      Array.from({ length: total }, (_, week) => week),
    )
    if (dates[1]) expect(all.at(-1)).toBe(dates[1])
    expect(weekdayNames[weekdayOf(dates[0]!) - 1]).toBe(kind.replace(/ evenings$|s$/, ''))
    return { named: all.filter((day) => !notOn.includes(day)), isWhole: true }
  }
  if (!what.includes(' to ')) return { named: dates, isWhole: true }
  const named = [dates[0]!]
  while (named.at(-1)! < dates[1]!) named.push(addDays(named.at(-1)!, 1))
  return { named, isWhole: true }
}

const numbers: Record<string, number> = {
  Two: 2,
  Three: 3,
  Four: 4,
  Five: 5,
  Six: 6,
  Seven: 7,
  Eight: 8,
}
const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const monthNames = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
]

/** A day without a month or a year has the next one that is named. */
function readDates(words: string): string[] {
  const found = [...words.matchAll(/\b(\d{1,2})(?: ([A-Z][a-z]+))?(?: (\d{4}))?\b/g)]
  let [month, year] = ['', '']
  return found
    .toReversed()
    .map(([, day = '', monthName, ownYear]) => {
      if (monthName) month = String(monthNames.indexOf(monthName) + 1).padStart(2, '0')
      if (ownYear) year = ownYear
      return `${year}-${month}-${day.padStart(2, '0')}`
    })
    .toReversed()
}
