import { expect, it } from '@jest/globals'
import fc from 'fast-check'

import { KnownWords } from './known-words'

it('knows a word by itself, by another form, and by its beginning', () => {
  const words = new KnownWords()
  for (const word of ['managing', 'presentation', 'coaching']) words.add(word)
  expect(['managing', 'managers', 'present', 'coac'].map((word) => words.knows(word))).toEqual(
    Array(4).fill(true),
  )
  expect(['anaging', 'zebra', 'a', 'presentationx'].map((word) => words.knows(word))).toEqual(
    Array(4).fill(false),
  )
  expect(words.formsOf('manager')).toEqual(['managing'])
})

it('knows beginnings as one does who looks at every word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '2'), minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(fc.array(word), word, (known, asked) => {
      const words = new KnownWords()
      for (const each of known) words.add(each)
      expect(words.knows(asked)).toBe(known.some((each) => each.startsWith(asked)))
    }),
  )
})
