import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  additionsStanding,
  addOnce,
  parseAdditions,
  serialiseAdditions,
  undoAddition,
  visitTyped,
  type Addition,
  type RememberingBasket,
} from './additions'
import { emptyBasket } from './basket'

const nothing: RememberingBasket = { basket: emptyBasket, additions: [] }
const press = (runId: string, count = 1, visit = 'visit1'): Addition => ({ runId, count, visit })

/** The basket after these presses of "Book", refused and repeated ones included. */
function after(presses: readonly Addition[], start = nothing): RememberingBasket {
  return presses.reduce((kept, addition) => {
    const outcome = addOnce(kept, addition)
    return outcome.kind === 'added' ? outcome : kept
  }, start)
}
const counts = ({ basket }: RememberingBasket) =>
  Object.fromEntries(basket.map(({ runId, count }) => [runId, count]))

describe('a press of "Book"', () => {
  it.each<[string, Addition[], Record<string, number>]>([
    ['again on the same page adds nothing', [press('a'), press('a')], { a: 1 }],
    ['again without scripts adds nothing', [press('a', 2, ''), press('a', 2, '')], { a: 2 }],
    ['on another date adds it', [press('a'), press('b')], { a: 1, b: 1 }],
    ['again after another date adds nothing', [press('a'), press('b'), press('a')], { a: 1, b: 1 }],
    ['for another number adds it', [press('a'), press('a', 2)], { a: 3 }],
    ['on a later visit adds it', [press('a'), press('a', 1, 'visit2')], { a: 2 }],
  ])('%s', (_, presses, expected) => {
    expect(counts(after(presses))).toEqual(expected)
  })

  it('says that it was repeated', () => {
    expect(addOnce(after([press('a')]), press('a'))).toEqual({ kind: 'repeated' })
  })

  it('that the basket refuses is not remembered', () => {
    const full = after([press('a', 20)])
    expect(addOnce(full, press('a', 1))).toEqual({ kind: 'refused', reason: 'too-many-places' })
    expect(full.additions).toEqual([press('a', 20)])
  })

  it('adds again what was taken out', () => {
    const emptied = { ...after([press('a')]), basket: emptyBasket }
    expect(addOnce(emptied, press('a'))).toMatchObject({ kind: 'added' })
    expect(additionsStanding(emptied)).toEqual([])
  })
})

describe('undoing', () => {
  it('takes out what was added, and the line with its last place', () => {
    expect(counts(undoAddition(after([press('a'), press('a', 2)]), 'a'))).toEqual({ a: 1 })
    expect(counts(undoAddition(after([press('a', 2)]), 'a'))).toEqual({})
  })

  it('undoing twice is undoing once', () => {
    const once = undoAddition(after([press('a'), press('a', 2)]), 'a')
    expect(undoAddition(once, 'a')).toEqual(once)
  })

  it('what is not in the basket changes nothing', () => {
    expect(undoAddition(nothing, 'a')).toEqual(nothing)
  })

  it('lets the same be added again', () => {
    expect(counts(after([press('a')], undoAddition(after([press('a')]), 'a')))).toEqual({ a: 1 })
  })
})

describe('remembering', () => {
  const anyAddition = fc.record({
    runId: fc.stringMatching(/^[A-Za-z0-9-]{1,36}$/),
    count: fc.integer({ min: 1, max: 20 }),
    visit: fc.stringMatching(/^[a-z0-9]{0,16}$/),
  })

  it('remembered additions are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(anyAddition, { maxLength: 10 }), (additions) => {
        expect(parseAdditions(serialiseAdditions(additions))).toEqual(additions)
      }),
    )
  })

  it.each([undefined, '', '.', 'a', 'a~1', 'a~0~x', 'a~99~x', 'a~1~<b>', '<a>~1~x', 'a~1~x~y'])(
    'takes "%s" for nothing',
    (text) => expect(parseAdditions(text)).toEqual([]),
  )

  it.each([
    [undefined, ''],
    ['k3jx9', 'k3jx9'],
    ['x'.repeat(17), ''],
    ['a~b', ''],
  ])('takes the visit "%s" for "%s"', (text, visit) => {
    expect(visitTyped(text)).toBe(visit)
  })
})
