import { describe, expect, it } from '@jest/globals'

import { minimumStanding, shortWords, type WithMinimum } from './minimum-standing'

const run: WithMinimum = {
  minimumPlaces: 4,
  decideBy: null,
  startsAt: '2026-12-18T09:30:00.000Z',
  status: 'open',
  timeZone: 'Europe/London',
  days: [{ day: '2026-12-18' }, { day: '2026-12-19' }],
}
const at = (moment: string) => new Date(`2026-12-${moment}`)
const said = { by: 'Ellen', at: '2026-12-01T09:00:00.000Z' }
const look = (changes: Partial<WithMinimum>, given = {}) =>
  minimumStanding(
    { ...run, ...changes },
    { booked: 2, said: undefined, now: at('01T09:00:00.000Z'), ...given },
  )

describe('a date with a minimum', () => {
  it('says how many more are needed, and by when that is decided', () => {
    const standing = look({})
    expect(standing).toMatchObject({ is: 'short', decideBy: '2026-12-04', isDue: false })
    expect(standing.is === 'short' && shortWords(standing)).toBe(
      '2 more needed, decide by Fri 4 December',
    )
    expect(look({ decideBy: '2026-12-11' })).toMatchObject({ decideBy: '2026-12-11' })
  })

  it('is due from midnight of its day on, by the clock of its place', () => {
    const eve = { now: at('03T20:30:00.000Z') }
    expect(look({}, eve)).toMatchObject({ isDue: false })
    expect(look({ timeZone: 'Asia/Dubai' }, eve)).toMatchObject({ isDue: true })
    expect(look({}, { now: at('04T00:00:00.000Z') })).toMatchObject({ isDue: true })
  })

  it.each([
    ['reached', {}, { booked: 4 }],
    ['confirmed', {}, { said }],
    ['confirmed', { minimumPlaces: null }, { said }],
    ['none', { minimumPlaces: null }, {}],
    ['none', { status: 'cancelled' as const }, { said }],
    ['none', {}, { now: at('18T09:30:00.000Z') }],
  ])('is %s with %o and %o', (is, changes, given) => {
    expect(look(changes, given)).toMatchObject({ is })
  })
})
