import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  addPlaces,
  countPlaces,
  emptyBasket,
  parseBasket,
  removeRun,
  serialiseBasket,
  setPlaces,
  type Basket,
} from './basket'
import { maxBasketLines, maxPlacesPerLine } from './limits'

const leeds = '3f0c9a4e-5a0e-4b6a-9f1d-0d9a3f1f2b10'
const online = '65f1a2b3c4d5e6f708192a3b'
const twoAndOne: Basket = [
  { runId: leeds, count: 2 },
  { runId: online, count: 1 },
]
const fullOfLines: Basket = Array.from({ length: maxBasketLines }, (_, index) => ({
  runId: `run-${index}`,
  count: 1,
}))

const anyBasket = fc.uniqueArray(
  fc.record({
    runId: fc.stringMatching(/^[A-Za-z0-9-]{1,64}$/),
    count: fc.integer({ min: 1, max: maxPlacesPerLine }),
  }),
  { maxLength: maxBasketLines, selector: (line) => line.runId },
)

describe('the basket cookie', () => {
  it('is written in characters that need no escaping', () => {
    const text = serialiseBasket(twoAndOne)
    expect(text).toBe(`${leeds}~2.${online}~1`)
    expect(encodeURIComponent(text)).toBe(text)
  })

  it('reads back whatever was written', () => {
    fc.assert(
      fc.property(anyBasket, (basket) => {
        expect(parseBasket(serialiseBasket(basket))).toEqual(basket)
      }),
    )
  })

  it.each([undefined, '', '.', '~', '~~1', 'x', 'x~', 'x~0', 'x~-1', 'x~2~3', '<i>~1', 'x~99999'])(
    'takes %j for an empty basket',
    (text) => {
      expect(parseBasket(text)).toEqual(emptyBasket)
    },
  )

  it('keeps what can be read beside nonsense', () => {
    expect(parseBasket(`nonsense.${leeds}~2..%%%~4.${online}~1.`)).toEqual(twoAndOne)
  })

  it('merges a run that appears twice', () => {
    expect(parseBasket(`${leeds}~2.${online}~1.${leeds}~3`)).toEqual([
      { runId: leeds, count: 5 },
      { runId: online, count: 1 },
    ])
  })

  it('cuts off what is beyond the limits', () => {
    expect(parseBasket(`${leeds}~900.${leeds}~900`)).toEqual([
      { runId: leeds, count: maxPlacesPerLine },
    ])
    const elevenRuns = [...fullOfLines, { runId: 'run-eleven', count: 1 }]
    expect(parseBasket(serialiseBasket(elevenRuns))).toEqual(fullOfLines)
    expect(parseBasket('a~1.'.repeat(10_000))).toEqual(emptyBasket)
  })

  it('survives any text within the limits', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[a-c0-3~.]{0,60}$/),
    )
    fc.assert(
      fc.property(anyText, (text) => {
        const basket = parseBasket(text)
        expect(basket.length).toBeLessThanOrEqual(maxBasketLines)
        expect(new Set(basket.map((line) => line.runId)).size).toBe(basket.length)
        expect(basket.every((line) => line.count >= 1 && line.count <= maxPlacesPerLine)).toBe(true)
        expect(parseBasket(serialiseBasket(basket))).toEqual(basket)
      }),
    )
  })
})

describe('addPlaces', () => {
  it('places of a run that is not in the basket start a line', () => {
    expect(addPlaces(emptyBasket, { runId: leeds, count: 2 })).toEqual({
      kind: 'changed',
      basket: [{ runId: leeds, count: 2 }],
    })
  })

  it('adds to the places already wanted', () => {
    expect(addPlaces(twoAndOne, { runId: leeds, count: 3 }).basket).toEqual([
      { runId: leeds, count: 5 },
      { runId: online, count: 1 },
    ])
  })

  it.each([
    ['too-many-places', emptyBasket, { runId: leeds, count: maxPlacesPerLine + 1 }],
    ['too-many-places', twoAndOne, { runId: leeds, count: maxPlacesPerLine - 1 }],
    ['too-many-lines', fullOfLines, { runId: leeds, count: 1 }],
    ['not-a-count', twoAndOne, { runId: leeds, count: 0 }],
    ['not-a-count', twoAndOne, { runId: leeds, count: 1.5 }],
    ['not-a-count', twoAndOne, { runId: leeds, count: Number.NaN }],
    ['not-a-course-date', twoAndOne, { runId: 'a~1.b', count: 1 }],
  ])('refuses with %s and leaves the basket alone', (reason, basket, added) => {
    expect(addPlaces(basket, added)).toEqual({ kind: 'refused', reason, basket })
  })

  it('still adds places to a run of a basket that has no line left', () => {
    expect(addPlaces(fullOfLines, { runId: 'run-3', count: 1 }).kind).toBe('changed')
  })
})

describe('setPlaces', () => {
  it('the count of a line is changed', () => {
    expect(setPlaces(twoAndOne, { runId: leeds, count: 7 }).basket[0]).toEqual({
      runId: leeds,
      count: 7,
    })
  })

  it('removes the line when nobody goes', () => {
    expect(setPlaces(twoAndOne, { runId: leeds, count: 0 }).basket).toEqual([
      { runId: online, count: 1 },
    ])
  })

  it('does not bring back a run that was removed in another tab', () => {
    expect(setPlaces(emptyBasket, { runId: leeds, count: 2 }).basket).toEqual(emptyBasket)
  })

  it.each([
    ['too-many-places', maxPlacesPerLine + 1],
    ['not-a-count', -1],
    ['not-a-count', Number.NaN],
  ])('refuses with %s a count of %d', (reason, count) => {
    const refused = { kind: 'refused', reason, basket: twoAndOne }
    expect(setPlaces(twoAndOne, { runId: leeds, count })).toEqual(refused)
  })
})

it('removes a run and leaves the others', () => {
  expect(removeRun(twoAndOne, leeds)).toEqual([{ runId: online, count: 1 }])
  expect(removeRun(twoAndOne, 'unknown')).toEqual(twoAndOne)
})

it('counts places, not lines', () => {
  expect(countPlaces(twoAndOne)).toBe(3)
  expect(countPlaces(emptyBasket)).toBe(0)
})
