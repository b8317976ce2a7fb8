import { expect, it } from '@jest/globals'

import { findMutants, mutate } from './find-mutants.mjs'
import { lineOf, summary } from './report.mjs'
import { sample } from './sample.mjs'

/** @param {string} text */
const mutantsOf = (text) => findMutants('a.ts', text).map((mutant) => mutate(text, mutant))

it.each([
  ['a < b', ['a <= b', 'a >= b']],
  ['const x = !a', ['const x =  a']],
  ['const x = a ? 1 : 2', ['const x = true ? 1 : 2', 'const x = false ? 1 : 2']],
  ['const x = list.filter(good)', ['const x = list']],
  ['const x = [true]', ['const x = [false]']],
  ['const x = { and: [a, b] }', ['const x = { and: [b] }', 'const x = { and: [a] }']],
])('%s is changed in each way that a test should notice', (text, changed) => {
  expect(mutantsOf(text)).toEqual(expect.arrayContaining(changed))
})

it('leaves types and imports as they are, which no test can notice', () => {
  expect(mutantsOf("import a from 'b'\ntype X = true | Y[]\ninterface Z { a: true }")).toEqual([])
})

it('takes the same sample for the same seed, each item at most once', () => {
  const items = Array.from({ length: 100 }, (_, index) => index)
  const first = sample(items, { count: 20, seed: 3 })
  expect(new Set(first).size).toBe(20)
  expect(sample(items, { count: 20, seed: 3 })).toEqual(first)
  expect(sample(items, { count: 20, seed: 4 })).not.toEqual(first)
})

it('says where a survivor is, and how many there are', () => {
  const text = 'first\nif (a) b()\n'
  const mutant = { file: 'a.ts', start: 10, end: 11, replacement: 'true' }
  expect(lineOf(mutant, text, 'survived')).toBe('survived a.ts:2  a  →  true')
  expect(summary(['killed', 'killed', 'killed', 'survived', 'untested'])).toBe(
    '3 of 4 killed (75 %), 1 survived, 1 in files without a test',
  )
})
