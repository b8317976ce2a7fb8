import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { isOneSlipAway, wordsOneSlipAway } from './one-slip'

const letter = fc.constantFrom(...'abcdefgh')
const word = fc.array(letter, { minLength: 5, maxLength: 12 }).map((letters) => letters.join(''))

describe('one slip of the fingers', () => {
  it('is forgiven wherever it is: a letter wrong, missing, too many, or changed about', () => {
    fc.assert(
      fc.property(word, fc.nat(), letter, (meant, place, other) => {
        const at = place % meant.length
        const before = meant.slice(0, at)
        const after = meant.slice(at + 1)
        const [one = '', next = ''] = meant.slice(at)
        const slips = [
          before + other + after,
          before + after,
          before + other + one + after,
          before + next + one + after.slice(1),
        ]
        for (const typed of slips.filter((slip) => slip !== meant)) {
          expect(wordsOneSlipAway(typed, ` someone ${meant} elsewhere `)).toContain(meant)
        }
      }),
    )
  })

  it.each([
    ['dunmer', 'dunmere-like'],
    ['mahmod', 'mahmood'],
    ['presn', 'presenting'],
  ])('“%s” may be meant for “%s”', (typed, meant) => {
    expect(isOneSlipAway(typed, meant)).toBe(true)
  })

  it.each([
    ['graham', 'gordon'],
    ['leeds', 'derby'],
  ])('“%s” is not meant for “%s”', (typed, other) => {
    expect(isOneSlipAway(typed, other)).toBe(false)
  })

  it('is not forgiven in short words, which would mean anything', () => {
    expect(wordsOneSlipAway('tom', ' tim ton ')).toEqual([])
  })
})
