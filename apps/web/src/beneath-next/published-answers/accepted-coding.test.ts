import { expect, it } from '@jest/globals'
import { acceptedCoding } from './accepted-coding'

it.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['GZIP', 'gzip'],
  ['br;q=0, gzip;q=0.1', 'gzip'],
  ['*', 'br'],
  ['*;q=0, gzip', 'gzip'],
  ['deflate', 'identity'],
  ['identity', 'identity'],
  ['', 'identity'],
  ['zstd, identity;q=0', null],
  ['*;q=0', null],
])('whoever accepts %j gets %j', (said, coding) => {
  expect(acceptedCoding(said)).toBe(coding)
  expect(acceptedCoding(said)).toBe(coding)
})

it('whoever makes up ways to say it is answered all the same', () => {
  for (let count = 0; count < 300; count += 1) {
    expect(acceptedCoding(`made-up-${count}, gzip`)).toBe('gzip')
  }
})
