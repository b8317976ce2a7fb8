import { describe, expect, it } from '@jest/globals'

import { datesLinks, datesShown, isUnfiltered } from './dates-shown'

const now = new Date('2026-11-24T15:40:00Z')
const paramsOf = (href: string) => Object.fromEntries(new URL(href, 'http://cms').searchParams)

describe('the list of course dates', () => {
  it('offers what is coming first, the next date on top', () => {
    const [coming] = datesLinks(now)
    expect(paramsOf(coming.href)).toEqual({
      'where[or][0][and][0][endsAt][greater_than_equal]': '2026-11-24T00:00:00.000Z',
      sort: 'startsAt',
    })
  })

  it.each(datesLinks(now))('knows where $words leads', ({ shown, href }) => {
    expect(datesShown(paramsOf(href))).toBe(shown)
    expect(isUnfiltered(paramsOf(href))).toBe(false)
  })

  it('leaves a filter or a search of one’s own alone', () => {
    const own = { 'where[or][0][and][0][status][equals]': 'hidden' }
    expect(datesShown(own)).toBe('chosen')
    expect(isUnfiltered(own)).toBe(false)
    expect(isUnfiltered({ search: 'Leeds' })).toBe(false)
    expect(isUnfiltered({ limit: '10' })).toBe(true)
  })
})
