import { expect, it } from '@jest/globals'
import { carryQuery } from './carry-query'

it.each([
  ['/new', '', '/new'],
  ['/new', 'utm_source=x', '/new?utm_source=x'],
  ['/new?kind=a', 'utm_source=x', '/new?kind=a&utm_source=x'],
  ['/new?kind=a', 'kind=b&utm_source=x', '/new?kind=a&utm_source=x'],
  ['/new#dates', 'a=1&a=2', '/new?a=1&a=2#dates'],
  ['/new?a=1&a=2', 'a=1&a=2', '/new?a=1&a=2'],
  ['/new', 'q=a%20b+c&empty=&flag', '/new?q=a%20b+c&empty=&flag'],
  ['/new?a%20b=1', 'a+b=2', '/new?a%20b=1'],
  ['https://elsewhere.example', 'a=1', 'https://elsewhere.example?a=1'],
  ['https://elsewhere.example/x?y=1#z', 'a=1', 'https://elsewhere.example/x?y=1&a=1#z'],
  ['mailto:hello@example.com', 'a=1', 'mailto:hello@example.com'],
  ['tel:+441632960000', 'a=1', 'tel:+441632960000'],
])('%s asked for with %j is %s', (address, query, carried) => {
  expect(carryQuery(address, query)).toBe(carried)
})
