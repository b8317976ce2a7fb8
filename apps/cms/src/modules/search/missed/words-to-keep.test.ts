import { expect, it } from '@jest/globals'

import { wordsToKeep } from './words-to-keep'

it.each([
  ['  Négotiating   SKILLS? ', 'negotiating skills'],
  ['Level 4 coaching', 'level 4 coaching'],
  ['R&D, C++', 'r&d c++'],
  ['领导力', '领导力'],
])('“%s” is counted as “%s”', (query, kept) => {
  expect(wordsToKeep(query)).toBe(kept)
})

it.each([
  'jo.bloggs@post.example',
  'jo (at) x @ y',
  '0113 496 0000',
  'order LE-2026-00017',
  '14/3/1987',
  'ls1 9zz',
  'https://intranet.example/a',
  'www.example.org',
  'eyJhbGciOiJIUzI1NiIsInR5cCI',
  '',
  '?!',
])('“%s” is not kept', (query) => {
  expect(wordsToKeep(query)).toBeNull()
})

it('keeps at most sixty characters, and whole words', () => {
  const kept = wordsToKeep('negotiation '.repeat(20))
  expect(kept).toBe('negotiation negotiation negotiation negotiation negotiation')
})
