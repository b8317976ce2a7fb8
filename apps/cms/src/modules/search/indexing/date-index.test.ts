import { expect, it } from '@jest/globals'

import { DateIndex } from './date-index'

const now = new Date('2027-01-10T12:00:00Z')

const index = new DateIndex()
const put = (id: string, day: string, ...places: string[]) =>
  index.put({ id, courseId: `of ${id}`, startsAt: `${day}T09:30:00.000Z`, days: [day], places })
put('a', '2027-03-04', 'Leeds')
put('b', '2027-05-11', 'Leeds')
put('c', '2027-03-09', 'Online')
put('d', '2027-01-04', 'York')
put('e', '2028-03-01', 'Milton Keynes')

const find = (...words: string[]) => index.find(words, { now }).map(({ id }) => id)

it('finds dates by their town and by their month, soonest first', () => {
  expect(find('leeds')).toEqual(['a', 'b'])
  expect(find('march')).toEqual(['a', 'c', 'e'])
  expect(find('mar', '2027')).toEqual(['a', 'c'])
  expect(find('milton', 'keynes')).toEqual(['e'])
})

it('finds only dates of which both are true', () => {
  expect(find('leeds', 'may')).toEqual(['b'])
  expect(find('online', 'may')).toEqual([])
})

it('finds a town that is mistyped, and no other for one that is not', () => {
  expect(find('leads')).toEqual(['a', 'b'])
  expect(find('yor')).toEqual([])
})

it('does not find what has begun, nor what was dropped', () => {
  expect(find('york')).toEqual([])
  expect(index.knows('york', { now, isMistyped: false })).toBe(false)
  put('f', '2027-06-01', 'Bath')
  expect(find('bath')).toEqual(['f'])
  index.drop('f')
  expect(find('bath')).toEqual([])
})
