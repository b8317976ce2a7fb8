import { expect, it } from '@jest/globals'

import { markFound } from './mark-found'

it.each([
  ['Dunmere Borough Council', ['dunm'], '[Dunm]ere Borough Council'],
  ['Zoë Groß, Łódź', ['zoe', 'gross', 'lodz'], '[Zoë] [Groß], [Łódź]'],
  ['Anna Hanna', ['an'], '[An]na Hanna'],
  ['PO 4500127', ['127'], 'PO 4500[127]'],
  ['Nobody', ['zeppelin'], 'Nobody'],
])('marks in “%s” what was sought: %j', (line, words, marked) => {
  const pieces = markFound(line, words)
  expect(pieces.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('')).toBe(marked)
})
