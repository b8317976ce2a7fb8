import type { CalendarDay } from './calendar-day'

export const bankHolidayAreas = ['england-and-wales', 'scotland', 'northern-ireland'] as const
export type BankHolidayArea = (typeof bankHolidayAreas)[number]

/** Whether it is a bank holiday there; `null` in a year of which nobody has told us. */
export function isBankHoliday(day: CalendarDay, area: BankHolidayArea): boolean | null {
  const days = (bankHolidays[area] as Partial<Record<string, readonly string[]>>)[day.slice(0, 4)]
  return days ? days.includes(day.slice(5)) : null
}

/** "Boxing Day", by the area's own names; `null` where it is none, or not known. */
export function bankHolidayName(day: CalendarDay, area: BankHolidayArea): string | null {
  if (!isBankHoliday(day, area)) return null
  if (proclaimed.includes(day)) return 'Bank holiday'
  const year = day.slice(0, 4)
  const days: readonly string[] = bankHolidays[area][year as '2026']
  const usual = days.map((each) => `${year}-${each}`).filter((each) => !proclaimed.includes(each))
  return namesInOrder[area][usual.indexOf(day)] ?? null
}

/** For one year alone: the World Cup, in Scotland. */
const proclaimed: readonly CalendarDay[] = ['2026-06-15']

/** The same ones every year, in this order. */
const namesInOrder: Record<BankHolidayArea, readonly string[]> = {
  'england-and-wales': [
    ...['New Year’s Day', 'Good Friday', 'Easter Monday', 'Early May bank holiday'],
    ...['Spring bank holiday', 'Summer bank holiday', 'Christmas Day', 'Boxing Day'],
  ],
  scotland: [
    ...['New Year’s Day', '2nd January', 'Good Friday', 'Early May bank holiday'],
    ...['Spring bank holiday', 'Summer bank holiday', 'St Andrew’s Day'],
    ...['Christmas Day', 'Boxing Day'],
  ],
  'northern-ireland': [
    ...['New Year’s Day', 'St Patrick’s Day', 'Good Friday', 'Easter Monday'],
    ...['Early May bank holiday', 'Spring bank holiday', 'Battle of the Boyne'],
    ...['Summer bank holiday', 'Christmas Day', 'Boxing Day'],
  ],
}

/**
 * As https://www.gov.uk/bank-holidays lists them, with the days that stand in for those on a weekend:
 * the Banking and Financial Dealings Act 1971, Schedule 1, and each year's royal proclamations. A new
 * year is added once it is listed there.
 */
const bankHolidays = {
  'england-and-wales': {
    2026: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
    2027: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
    2028: ['01-03', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26'],
  },
  scotland: {
    2026: [
      '01-01',
      '01-02',
      '04-03',
      '05-04',
      '05-25',
      '06-15',
      '08-03',
      '11-30',
      '12-25',
      '12-28',
    ],
    2027: ['01-01', '01-04', '03-26', '05-03', '05-31', '08-02', '11-30', '12-27', '12-28'],
    2028: ['01-03', '01-04', '04-14', '05-01', '05-29', '08-07', '11-30', '12-25', '12-26'],
  },
  'northern-ireland': {
    2026: [
      ...['01-01', '03-17', '04-03', '04-06', '05-04', '05-25'],
      ...['07-13', '08-31', '12-25', '12-28'],
    ],
    2027: [
      ...['01-01', '03-17', '03-26', '03-29', '05-03', '05-31'],
      ...['07-12', '08-30', '12-27', '12-28'],
    ],
    2028: [
      ...['01-03', '03-17', '04-14', '04-17', '05-01', '05-29'],
      ...['07-12', '08-28', '12-25', '12-26'],
    ],
  },
} as const satisfies Record<BankHolidayArea, Record<number, readonly string[]>>
