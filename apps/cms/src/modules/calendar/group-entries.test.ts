import { expect, it } from '@jest/globals'

import type { DayShown } from './choose-entries'
import type { DateEntry } from './entry'
import { groupedByRoom, groupedByTrainer, type EntryGroup } from './group-entries'
import type { Named } from './load-named'

const names: Record<string, string> = { g: 'Grace Adeyemi', a: 'Zoe Allen' }
const named = {
  trainers: new Map(Object.entries(names).map(([id, name]) => [id, { id, name }])),
} as unknown as Named

const entry = (given: Partial<DateEntry>): DateEntry =>
  ({ type: 'date', trainerIds: [], room: '', isOnline: false, runId: 'r', ...given }) as DateEntry

const days = [
  {
    day: '2031-03-04',
    entries: [
      entry({ runId: 'both', trainerIds: ['a', 'g'], room: 'Leeds, The Wharf, Loft' }),
      entry({ runId: 'online', trainerIds: ['g'], isOnline: true }),
      { type: 'plan', day: '2031-03-04' },
    ],
  },
  {
    day: '2031-03-05',
    entries: [
      entry({ runId: 'later', trainerIds: ['g'], room: 'Leeds, The Wharf' }),
      entry({ runId: 'open' }),
    ],
  },
] as unknown as DayShown[]

const shownIn = (groups: EntryGroup[]) =>
  groups.map(({ heading, days: ofGroup }) => [
    heading,
    ...ofGroup.flatMap(({ day, entries }) =>
      entries.map((each) => `${day.slice(-1)} ${(each as DateEntry).runId}`),
    ),
  ])

it('by trainer a date stands under each of its trainers, and last what nobody teaches', () => {
  expect(shownIn(groupedByTrainer(days, named))).toEqual([
    ['Grace Adeyemi', '4 both', '4 online', '5 later'],
    ['Zoe Allen', '4 both'],
    ['No trainer yet', '5 open'],
  ])
})

it('by room each room is its own, then what is online and what has no place', () => {
  expect(shownIn(groupedByRoom(days))).toEqual([
    ['Leeds, The Wharf', '5 later'],
    ['Leeds, The Wharf, Loft', '4 both'],
    ['Online', '4 online'],
    ['Place to be decided', '5 open'],
  ])
})
