import { expect, it } from '@jest/globals'

import { balanceInWords } from './balance-in-words'

const money = {
  ...{ invoicedPence: 126_000, creditedPence: 0, receivedPence: 0 },
  ...{ paidBackPence: 0, toPayBackPence: 0 },
}
const today = '2027-03-10'

it.each([
  ['owed', money, '2027-03-10', '£1,260.00 owed, due 10 March 2027'],
  ['late', money, '2027-03-09', '£1,260.00 owed, 1 day late'],
  ['later', { ...money, receivedPence: 100_000 }, '2027-02-26', '£260.00 owed, 12 days late'],
  ['paid', { ...money, receivedPence: 126_000 }, '2027-02-26', 'Paid'],
  ['too much', { ...money, receivedPence: 130_000 }, '2027-02-26', '£40.00 paid too much'],
  ['cancelled unpaid', { ...money, creditedPence: 126_000 }, '2027-02-26', 'Nothing owed'],
  ['without a day', money, null, '£1,260.00 owed'],
])('says what is %s', (_, of, dueOn, words) => {
  expect(balanceInWords({ money: of, dueOn }, today).words).toBe(words)
})
