import { describe, expect, it } from '@jest/globals'

import { placeOfDay } from './day-place'

const inLeeds = { delivery: 'venue', venue: 'leeds' } as const
const online = { delivery: 'online', venue: 'leeds' } as const

describe('the place of a day', () => {
  it('is that of its date, where it says nothing of its own', () => {
    const atLeeds = { delivery: 'venue', venue: 'leeds', isElsewhere: false }
    expect(placeOfDay(inLeeds, {})).toEqual(atLeeds)
    expect(placeOfDay(inLeeds, { delivery: null, venue: null })).toEqual(atLeeds)
    expect(placeOfDay(inLeeds, { delivery: 'venue', venue: 'leeds' })).toEqual(atLeeds)
    expect(placeOfDay(online, {})).toMatchObject({ delivery: 'online', isElsewhere: false })
  })

  it('is elsewhere at another venue', () => {
    const atYork = { delivery: 'venue', venue: 'york', isElsewhere: true }
    expect(placeOfDay(inLeeds, { venue: 'york' })).toEqual(atYork)
    expect(placeOfDay(online, { delivery: 'venue', venue: 'york' })).toEqual(atYork)
  })

  it('is no venue online, whatever the form remembers of one', () => {
    expect(placeOfDay(inLeeds, { delivery: 'online', venue: 'york' })).toEqual({
      delivery: 'online',
      venue: null,
      isElsewhere: true,
    })
    expect(placeOfDay(online, { venue: 'york' }).venue).toBeNull()
  })

  it('is the same venue, however deep each was read', () => {
    const date = { delivery: 'venue', venue: { id: 'leeds' } } as const
    expect(placeOfDay<string | { id: string }>(date, { venue: 'leeds' }).isElsewhere).toBe(false)
  })
})
