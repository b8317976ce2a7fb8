import { quartilesOf } from '@lectern/shared/booking/days-ahead'

import type { Counts } from '../counts/count-all'
import { count, shareOf, type NumbersTable } from '../numbers-table'

/** The first of each row's days, with its words. */
const steps = [
  [0, 'Less than a week before'],
  [7, '1 to 2 weeks before'],
  [14, '2 to 4 weeks before'],
  [28, '4 to 8 weeks before'],
  [56, '8 to 13 weeks before'],
  [91, '13 weeks before, or earlier'],
] as const

/** How long before their date places are booked. */
export function daysAheadTable({ daysAhead }: Counts): NumbersTable {
  const total = placesBetween(daysAhead, 0, Infinity)
  return {
    name: 'days-ahead',
    title: 'How long before the date places are booked',
    headings: ['Booked', 'Places', 'Part'],
    rows: steps.map(([from, label], at) => {
      const places = placesBetween(daysAhead, from, steps[at + 1]?.[0] ?? Infinity)
      return {
        label,
        figures: [count(places), shareOf(places, total)],
        bar: total === 0 ? 0 : places / total,
      }
    }),
    total: { label: 'In all', figures: [count(total), shareOf(total, total)] },
    notes: [
      ...quartileWords(daysAhead),
      'Places that are booked now, of dates that begin within these days, in whole days from the booking to the beginning.',
    ],
  }
}

function placesBetween(daysAhead: Counts['daysAhead'], from: number, below: number): number {
  let places = 0
  for (const [days, of] of daysAhead) if (days >= from && days < below) places += of
  return places
}

function quartileWords(daysAhead: Counts['daysAhead']): string[] {
  const quartiles = quartilesOf(daysAhead)
  if (!quartiles) return []
  const { lower, median, upper } = quartiles
  return [
    `Half of the places were booked ${daysText(median)} before their date or later (the median); a quarter ${daysText(lower)} before or later, three quarters ${daysText(upper)} before or later.`,
  ]
}

function daysText(days: number): string {
  return days === 1 ? '1 day' : `${days} days`
}
