import { describe, expect, it } from '@jest/globals'
import { MissMemory } from './miss-memory.mjs'

const likeAllOthers = '<h1>There is nothing here</h1>'.padEnd(20_000, ' ')

describe('what is remembered of addresses where nothing is', () => {
  it('holds for each of 6,000, so that nobody is asked a second time', () => {
    const misses = new MissMemory()
    for (let number = 0; number < 6_000; number += 1) {
      misses.set(`/nothing-${number}`, missing(likeAllOthers))
    }
    for (let number = 0; number < 6_000; number += 1) {
      expect(misses.get(`/nothing-${number}`)?.value).toMatchObject({ status: 404 })
    }
  })

  it.each([
    ['look alike', () => likeAllOthers, 27_000],
    ['each look different', (number: number) => `${number}${likeAllOthers}`, 2_000],
  ])('is bounded when they %s', (_, html, most) => {
    const misses = new MissMemory()
    for (let number = 0; number < 30_000; number += 1) {
      misses.set(`/nothing-${number}`, missing(html(number)))
    }
    let kept = 0
    for (let number = 0; number < 30_000; number += 1) {
      if (misses.get(`/nothing-${number}`)) kept += 1
    }
    expect(kept).toBeGreaterThan(1_000)
    expect(kept).toBeLessThanOrEqual(most)
    expect(misses.get('/nothing-29999')).toBeTruthy()
    expect(misses.get('/nothing-0')).toBeUndefined()
  })
})

type Entry = Parameters<MissMemory['set']>[1]

function missing(html: string): Entry {
  const value = { kind: 'APP_PAGE', status: 404, html, headers: {} }
  return { lastModified: 0, value } as unknown as Entry
}
