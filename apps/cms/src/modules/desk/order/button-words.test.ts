import { expect, it } from '@jest/globals'

import { cancelButton, chosenOf, moveButton, swapButton } from './button-words'

const places = ['Bethany Crewe', 'Ritu Sharma'].map((title, index) => ({
  id: String(index + 1),
  title,
  isUnnamed: false,
  grossPence: 63_000,
}))
const ticks = (...ids: string[]) =>
  Object.fromEntries(ids.map((id) => [`bookingIds[]=${id}`, 'true']))

it('names how many places are cancelled and what goes back', () => {
  const words = (
    ids: string[],
    moneyGoesBack: Parameters<typeof cancelButton>[1]['moneyGoesBack'],
    unpaidPence = 0,
  ) =>
    cancelButton(chosenOf(places, { ...ticks(...ids), reason: 'Ill' }), {
      ...{ moneyGoesBack, unpaidPence },
    })
  expect(words(['1'], 'to the card')).toBe('Cancel 1 place, refund £630.00')
  expect(words(['1', '2'], 'by hand')).toBe('Cancel 2 places, pay £1,260.00 back yourself')
  expect(words(['1', '2'], 'by hand', 100_000)).toBe('Cancel 2 places, pay £260.00 back yourself')
  expect(words(['1'], 'by hand', 100_000)).toBe('Cancel 1 place, take £630.00 off the invoice')
  expect(words(['2'], 'by the bank')).toBe('Cancel 1 place')
  expect(words([], 'to the card')).toBe('Cancel places')
})

it('counts no place that was ticked once and is cancelled since', () => {
  expect(chosenOf(places, ticks('gone', '2')).map(({ id }) => id)).toEqual(['2'])
})

it('names who is moved, to which days, and who comes instead of whom', () => {
  expect(moveButton(chosenOf(places, ticks('1')), { to: '9 March 2027' })).toBe(
    'Move Bethany Crewe to 9 March 2027',
  )
  expect(moveButton(places, { to: '9 March 2027' })).toBe('Move 2 places to 9 March 2027')
  expect(swapButton(places[0], { name: ' Ida Moss ' })).toBe(
    'Put Ida Moss in place of Bethany Crewe',
  )
  expect(swapButton({ ...places[0]!, isUnnamed: true }, { name: 'Ida Moss' })).toBe(
    'Give the place to Ida Moss',
  )
})
