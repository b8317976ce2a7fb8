import { expect, it } from '@jest/globals'

import type { PriceChange } from './load-price-change'
import { priceChangeInWords } from './price-change-in-words'

const place = (words: string) => ({ words, href: `/${words}` })
const nothing: PriceChange = {
  articles: [],
  pages: [],
  following: [],
  withOwnPrice: [],
  placedOrders: 0,
  bookingNow: 0,
}

function wordsOf(change: Partial<PriceChange>): string[] {
  return priceChangeInWords({ ...nothing, ...change }).map(({ words }) => words)
}

it('says what a new price reaches, and what keeps the old one', () => {
  const said = wordsOf({
    articles: [place('a'), place('b')],
    pages: [place('home')],
    following: [place('x')],
    withOwnPrice: [place('y'), place('z')],
    placedOrders: 14,
    bookingNow: 1,
  })
  expect(said).toEqual([
    '2 articles name this course',
    '1 page names this course',
    '1 date gets the new price',
    '2 dates have a price of their own and keep it',
    '14 orders keep the price that they were placed at',
    '1 person is booking at this moment',
  ])
})

it('leaves out what there is none of', () => {
  expect(wordsOf({ placedOrders: 1 })).toEqual(['1 order keeps the price that it was placed at'])
  expect(wordsOf({})).toEqual([])
})

it('counts no orders for whoever may not see bookings, and says what becomes of them', () => {
  expect(wordsOf({ placedOrders: null, bookingNow: null })).toEqual([
    'Orders that are placed keep the price that they were placed at',
  ])
})
