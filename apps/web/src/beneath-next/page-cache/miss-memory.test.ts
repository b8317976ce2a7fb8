import { describe, expect, it } from '@jest/globals'
import { MissMemory } from './miss-memory.mjs'

const likeAllOthers = '<h1>There is nothing here</h1>'.padEnd(20_000, ' ')

const different = (number: number) => `${number}${likeAllOthers}`

describe('what is remembered of addresses where nothing is', () => {
  it('holds for each of 6,000, so that nobody is asked a second time', () => {
    const misses = new MissMemory()
    for (let number = 0; number < 6_000; number += 1) {
      misses.set(`/nothing-${number}`, missing(likeAllOthers))
    }
    const statuses = new Set<unknown>()
    for (let number = 0; number < 6_000; number += 1) {
      const value: unknown = misses.get(`/nothing-${number}`)?.value
      statuses.add((value as { status: number } | undefined)?.status)
    }
    expect([...statuses]).toEqual([404])
  })

  it.each([
    ['look alike', () => likeAllOthers, { asked: 30_000, most: 27_000 }],
    ['each look different', different, { asked: 4_000, most: 2_000 }],
  ])('is bounded when they %s', (_, html, { asked, most }) => {
    const misses = new MissMemory()
    for (let number = 0; number < asked; number += 1) {
      misses.set(`/nothing-${number}`, missing(html(number)))
    }
    let kept = 0
    for (let number = 0; number < asked; number += 1) {
      if (misses.get(`/nothing-${number}`)) kept += 1
    }
    expect(kept).toBeGreaterThan(1_000)
    expect(kept).toBeLessThanOrEqual(most)
    expect(misses.get(`/nothing-${asked - 1}`)).toBeTruthy()
    expect(misses.get('/nothing-0')).toBeUndefined()
  })
})

type Entry = Parameters<MissMemory['set']>[1]

function missing(html: string): Entry {
  const value = { kind: 'APP_PAGE', status: 404, html, headers: {} }
  return { lastModified: 0, value } as unknown as Entry
}
