import { describe, expect, it } from '@jest/globals'

import { soughtText, soughtWords } from './sought-text'
import { rankIn } from './words-in-text'

const text = soughtText([
  'Zoë Müller-Łuczak',
  'zoe@dunmere.example',
  '+44 (0)7700 900123',
  'PO/4500127',
])

describe('somebody', () => {
  it.each([
    'zoe muller',
    'LUCZAK zoë',
    'zoe@dunmere',
    '07700900123',
    '07700 900 123',
    '+44 7700 900123',
    '900123',
    '4500127',
    'z',
  ])('is found as “%s”', (typed) => {
    expect(rank(typed)).toBeGreaterThan(0)
  })

  it.each(['zoe graham', 'x', 'oe', '4500128'])('is not found as “%s”', (typed) => {
    expect(rank(typed)).toBe(0)
  })

  it('whose word is whole comes before one of whom it is a beginning, and that before the middle', () => {
    expect(rank('dunmere')).toBeGreaterThan(rank('dunm'))
    expect(rank('dunm')).toBeGreaterThan(rank('unmere'))
  })
})

function rank(typed: string): number {
  return rankIn(
    text,
    soughtWords(typed).map((word) => [word]),
  )
}
