import { expect, it } from '@jest/globals'
import { addressOf, readAsked, withChoice } from './asked'

const queryOf = (address: string) =>
  Object.fromEntries(new URL(address, 'http://localhost').searchParams)

it.each([
  ['/courses', {}],
  ['/courses', { topic: '', sort: 'soonest', view: 'courses', page: '1' }],
  ['/courses/page/3', { page: '3' }],
  ['/courses?topic=a&place=milton-keynes', { place: 'Milton Keynes', topic: 'a', month: '' }],
  [
    '/courses?month=2027-03&sort=price&view=dates&page=2',
    { page: '2', view: 'dates', sort: 'price', month: '2027-03' },
  ],
  ['/courses?view=dates', { view: 'dates', page: '-4' }],
  ['/courses?place=a%26b%3D%3Cc%3E', { place: 'a&b=<c>' }],
])('is %s for %j, and is read as what it was made of', (address, query) => {
  const asked = readAsked(query)
  expect(addressOf(asked)).toBe(address)
  if (!address.includes('/page/')) expect(readAsked(queryOf(address))).toEqual(asked)
})

it('begins again with the first page when a choice is taken away', () => {
  const asked = readAsked({ topic: 'a', place: 'york', page: '3' })
  expect(addressOf(withChoice(asked, 'place'))).toBe('/courses?topic=a')
  expect(addressOf(withChoice(asked, 'place', 'online'))).toBe('/courses?topic=a&place=online')
})
