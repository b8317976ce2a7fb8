import { expect, it } from '@jest/globals'
import type { OccupiedDay } from '@lectern/shared/time/clashes'

import { clashPairs, clashPairsAmong } from './clash-pairs'

const room = { venueId: 'wharf', name: 'Loft' }
const dayOn = (day: number, changes: Partial<OccupiedDay> = {}): OccupiedDay => ({
  startsAt: `2027-03-0${day}T09:30:00.000Z`,
  endsAt: `2027-03-0${day}T16:30:00.000Z`,
  trainerIds: ['grace'],
  room: null,
  ...changes,
})
const date = (runId: string, ...days: OccupiedDay[]) => ({ runId, days })
const marks = (...dates: ReturnType<typeof date>[]) =>
  clashPairsAmong(dates).map(({ mark }) => mark)

it('two dates that want one trainer on two days are one clash, whichever one looks from', () => {
  const [one, other] = [date('a', dayOn(2), dayOn(3)), date('b', dayOn(3), dayOn(2))]
  const [pair, ...more] = clashPairs(one, [other])
  expect(more).toEqual([])
  expect(pair).toMatchObject({ kind: 'trainer', subjectId: 'grace', otherId: 'b' })
  expect(pair?.during.map(({ startsAt }) => startsAt.slice(0, 10))).toEqual([
    '2027-03-02',
    '2027-03-03',
  ])
  expect(clashPairs(other, [one])[0]?.mark).toBe(pair?.mark)
})

it.each([
  [
    'another time',
    marks(date('a', dayOn(2)), date('b', dayOn(2, { startsAt: '2027-03-02T12:00:00.000Z' }))),
  ],
  ['another day more', marks(date('a', dayOn(2), dayOn(3)), date('b', dayOn(2), dayOn(3)))],
  ['another date', marks(date('a', dayOn(2)), date('c', dayOn(2)))],
  [
    'another trainer',
    marks(
      date('a', dayOn(2, { trainerIds: ['tom'] })),
      date('b', dayOn(2, { trainerIds: ['tom'] })),
    ),
  ],
  [
    'a room',
    marks(
      date('a', dayOn(2, { trainerIds: [], room })),
      date('b', dayOn(2, { trainerIds: [], room })),
    ),
  ],
])('with %s it is another clash', (_, changed) => {
  const before = marks(date('a', dayOn(2)), date('b', dayOn(2)))
  expect([before.length, changed.length]).toEqual([1, 1])
  expect(changed).not.toEqual(before)
})

it('of another room in the same venue, too', () => {
  const inRoom = (name: string) => dayOn(2, { trainerIds: [], room: { ...room, name } })
  const [loft] = marks(date('a', inRoom('Loft')), date('b', inRoom(' loft')))
  const [cellar] = marks(date('a', inRoom('Cellar')), date('b', inRoom('Cellar')))
  expect(loft).toMatch(/^clash\//)
  expect(cellar).not.toBe(loft)
})
