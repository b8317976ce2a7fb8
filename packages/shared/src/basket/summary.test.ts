import { expect, it } from '@jest/globals'

import { pence } from '../money/pence'
import { serialiseBasketSummary } from './summary'

it('writes the total in pence and the places', () => {
  expect(serialiseBasketSummary({ grossPence: pence(152_880), count: 2 })).toBe('152880.2')
})
