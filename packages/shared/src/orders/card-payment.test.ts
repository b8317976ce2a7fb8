import { expect, it } from '@jest/globals'

import { pence } from '../money/pence'
import { cardPaymentProblem } from './card-payment'

it.each([
  [0, null],
  [1, 'too-little'],
  [29, 'too-little'],
  [30, null],
  [99_999_999, null],
  [100_000_000, 'too-much'],
])('a total of %i pence is %s for a card', (grossPence, problem) => {
  expect(cardPaymentProblem(pence(grossPence))).toBe(problem)
})
