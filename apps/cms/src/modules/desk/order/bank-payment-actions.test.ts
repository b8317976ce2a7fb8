import { expect, it } from '@jest/globals'

import { receivedWords } from './bank-payment-actions.client'

it.each([
  [undefined, 126_000, 'Write down £1,260.00'],
  ['1,300', 126_000, 'Write down £1,300.00, £40.00 more than is owed'],
  ['1000', 126_000, 'Write down £1,000.00, £260.00 stays owed'],
  ['5', -100, 'Write down £5.00, £5.00 more than is owed'],
  ['', 126_000, 'Write down the payment'],
  ['twelve', 126_000, 'Write down the payment'],
])('says before it is pressed what %s of %d leaves', (typed, openPence, words) => {
  expect(receivedWords(typed, openPence)).toBe(words)
})
