import { describe, expect, it } from '@jest/globals'

import { bankHolidayAreas, bankHolidayName, isBankHoliday } from './bank-holidays'
import { addDays, weekdayOf } from './calendar-day'

const years = [2026, 2027, 2028]

describe('the bank holidays', () => {
  it('are not known for every year, and say so', () => {
    expect(isBankHoliday('2027-12-27', 'scotland')).toBe(true)
    expect(isBankHoliday('2027-12-25', 'scotland')).toBe(false)
    expect(isBankHoliday('2039-12-26', 'scotland')).toBeNull()
  })

  it.each(bankHolidayAreas)('of %s are on no weekend, and Good Friday is among them', (area) => {
    for (const year of years) {
      const days = holidaysOf(year, area)
      expect(days.filter((day) => weekdayOf(day) > 5)).toEqual([])
      expect(days).toContain(addDays(easterSunday(year), -2))
      expect(days.includes(addDays(easterSunday(year), 1))).toBe(area !== 'scotland')
    }
  })

  it('are as many as there always are', () => {
    const counts = bankHolidayAreas.map((area) =>
      years.map((year) => holidaysOf(year, area).length),
    )
    // Scotland had one more in 2026, for the World Cup.
    expect(counts).toEqual([
      [8, 8, 8],
      [10, 9, 9],
      [10, 10, 10],
    ])
  })

  it.each([
    ['the first Monday of May', 5, 1, 'first'],
    ['the last Monday of May', 5, 1, 'last'],
  ] as const)('have %s everywhere', (_, month, weekday, which) => {
    for (const year of years) {
      const days = daysOfMonth(year, month).filter((day) => weekdayOf(day) === weekday)
      const day = (which === 'first' ? days[0] : days.at(-1))!
      expect(bankHolidayAreas.map((area) => isBankHoliday(day, area))).toEqual([true, true, true])
    }
  })
})

it.each(bankHolidayAreas)('each bank holiday of %s has its name', (area) => {
  for (const year of years) {
    const named = new Map(
      holidaysOf(year, area).map((day) => [bankHolidayName(day, area), day] as const),
    )
    expect([...named.keys()]).not.toContain(null)
    expect(named.get('Good Friday')).toBe(addDays(easterSunday(year), -2))
    expect(named.get('Early May bank holiday')).toMatch(/-05-0[1-7]$/)
    expect(named.get('Boxing Day')).toMatch(/-12-2[678]$/)
    expect(named.get('St Andrew’s Day')).toBe(area === 'scotland' ? `${year}-11-30` : undefined)
  }
  expect(bankHolidayName('2027-12-25', area)).toBeNull()
  expect(bankHolidayName('2039-12-26', area)).toBeNull()
})

function holidaysOf(year: number, area: (typeof bankHolidayAreas)[number]): string[] {
  const months = Array.from({ length: 12 }, (_, month) => daysOfMonth(year, month + 1))
  return months.flat().filter((day) => isBankHoliday(day, area))
}

function daysOfMonth(year: number, month: number): string[] {
  const first = `${year}-${String(month).padStart(2, '0')}-01`
  const days = Array.from({ length: 31 }, (_, count) => addDays(first, count))
  return days.filter((day) => day.slice(0, 7) === first.slice(0, 7))
}

/** The Gregorian computus of Meeus, Jones and Butcher. */
function easterSunday(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const f = Math.floor((b + 8) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - f + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const days = h + l - 7 * m + 114
  const [month, day] = [Math.floor(days / 31), (days % 31) + 1]
  return [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-')
}
