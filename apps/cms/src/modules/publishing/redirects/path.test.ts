import { expect, it } from '@jest/globals'

import { toPath } from './path'

it.each([
  [' /old ', '/old'],
  ['/old/', '/old'],
  ['/old?a=b#c', '/old'],
  ['https://www.lectern.example/old/page/?a=b', '/old/page'],
  ['/', '/'],
  ['old', 'old'],
])('takes %j for %j', (typed, path) => {
  expect(toPath(typed)).toBe(path)
})
