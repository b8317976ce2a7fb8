import { expect, it } from '@jest/globals'
import fc from 'fast-check'

import { DifferentWords } from './different-words'

const text = fc
  .array(fc.constantFrom('ann', 'bea', 'cat', 'dee', 'eve'))
  .map((words) => words.join(' '))

it('spells each word of the texts that are left once, whatever was added and removed before', () => {
  fc.assert(
    fc.property(fc.array(text), fc.array(text), (kept, removed) => {
      const words = new DifferentWords()
      for (const one of [...removed, ...kept]) words.add(one)
      void words.spelled
      for (const one of removed) words.remove(one)
      const left = new Set(kept.flatMap((one) => one.split(' ')).filter(Boolean))
      expect(words.spelled.split(' ').filter(Boolean).sort()).toEqual([...left].sort())
      expect(words.spelled).toMatch(/^ .*\s$|^ $/)
    }),
  )
})
