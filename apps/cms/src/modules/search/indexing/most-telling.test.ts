import { expect, it } from '@jest/globals'

import { inEach, inEither, isAnyIn, mostTelling } from './most-telling'

const telling = (...weights: number[]) => Uint8Array.from(weights)

it('has what each has, with what they tell together', () => {
  const all = [telling(1, 2, 0), telling(0, 3, 1), telling(0, 1, 0)]
  expect(inEach(all)).toEqual(telling(0, 6, 0))
  expect(inEach([telling(200), telling(100)])).toEqual(telling(255))
  expect(inEach([])).toEqual(telling())
})

it('has what any has, by what tells most', () => {
  expect(inEither([telling(1, 2, 0), telling(3, 0, 0)])).toEqual(telling(3, 2, 0))
})

it('tells whether there is any', () => {
  expect([isAnyIn(telling(0, 0)), isAnyIn(telling(0, 1)), isAnyIn(telling())]).toEqual([
    false,
    true,
    false,
  ])
})

it('keeps five hundred of each kind, those that tell most', () => {
  const posts = Array.from({ length: 600 }, () => 1)
  const kinds = [...posts.map(() => 'post'), 'post', 'course', 'course']
  const kept = mostTelling(telling(...posts, 3, 1, 0), kinds)
  expect(kept.filter(Boolean)).toHaveLength(501)
  expect([kept[499], kept[599], kept[600], kept[601], kept[602]]).toEqual([0, 0, 1, 1, 0])
})
