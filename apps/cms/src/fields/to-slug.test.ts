import { expect, it } from '@jest/globals'

import { toSlug } from './to-slug'

it.each([
  [
    'The Difference Between Leadership & Management',
    'the-difference-between-leadership-and-management',
  ],
  ['What’s a “Level 4”?', 'whats-a-level-4'],
  ['Café, naïve – résumé', 'cafe-naive-resume'],
  ['  --  ', ''],
])('makes %j into %j', (title, slug) => {
  expect(toSlug(title)).toBe(slug)
})

it('keeps an address within 80 characters and never ends it with a hyphen', () => {
  expect(toSlug('word '.repeat(40))).toMatch(/^(word-)+word$|^[a-z-]{1,80}[a-z]$/)
  expect(toSlug('word '.repeat(40)).length).toBeLessThanOrEqual(80)
})
