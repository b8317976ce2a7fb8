import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readPages } from './read-pages'

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

/** As the CMS answers: pages of three, and nothing beyond the end. */
function listOf(count: number) {
  const asked: number[] = []
  const read = (page: number) => {
    asked.push(page)
    const items = numbers(count).slice((page - 1) * 3, page * 3)
    return Promise.resolve({ items, pageCount: Math.max(1, Math.ceil(count / 3)) })
  }
  return { asked, read }
}

describe('a list that is read page by page', () => {
  it('comes whole and in order, however long it is, and no page is read twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(120), async (count) => {
        const { asked, read } = listOf(count)
        expect(await readPages(read)).toEqual(numbers(count))
        expect(new Set(asked).size).toBe(asked.length)
      }),
    )
  })

  it('can be read in parts, which together are the whole', async () => {
    const { read } = listOf(50)
    const parts = await Promise.all(
      [1, 2, 3, 4].map((part) => readPages(read, { first: part * 5 - 4, last: part * 5 })),
    )
    expect(parts.map((part) => part.length)).toEqual([15, 15, 15, 5])
    expect(parts.flat()).toEqual(numbers(50))
  })

  it('has nothing beyond its end', async () => {
    expect(await readPages(listOf(4).read, { first: 7, last: 9 })).toEqual([])
  })
})
