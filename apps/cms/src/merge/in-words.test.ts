import { describe, expect, it } from '@jest/globals'

import { compareWords } from './compare-words'
import type { Difference } from './notes'
import { referencesOf, sideInWords } from './value-in-words'

describe('a text is shown within what it was', () => {
  it('with the words that were added and taken out', () => {
    expect(compareWords('It costs two seconds of silence.', 'It costs three seconds.')).toEqual([
      { words: 'It costs ', change: 'none' },
      { words: 'two ', change: 'removed' },
      { words: 'three ', change: 'added' },
      { words: 'seconds', change: 'none' },
      { words: 'of silence', change: 'removed' },
      { words: '.', change: 'none' },
    ])
  })

  it('and can be read as it is now without what was taken out', () => {
    const now = 'one  two\nthree'
    const left = compareWords('one two three four', now).filter(
      ({ change }) => change !== 'removed',
    )
    expect(left.map(({ words }) => words).join('')).toBe(now)
  })
})

describe('what stands on a side is said in words:', () => {
  it.each([
    [
      'a choice',
      { type: 'select', options: [{ value: 'venue', label: 'In person' }] },
      'venue',
      'In person',
    ],
    ['a tick', { type: 'checkbox' }, true, 'Yes'],
    ['a price', { type: 'number', name: 'priceNetPence' }, 49_000, '£490'],
    [
      'a moment by the clock in London',
      { type: 'date' },
      '2026-07-01T08:30:00.000Z',
      '1 Jul 2026, 09:30',
    ],
    ['a document', { type: 'relationship', relationTo: 'authors' }, 'a1', 'authors a1'],
    ['nothing', { type: 'text' }, '', null],
  ] as const)('%s', (_, field, mine, words) => {
    expect(sideInWords(difference({ field, mine }), 'mine', titleOf)).toBe(words)
  })

  it('a row by its fields, and what it refers to is known', () => {
    const field = {
      type: 'array',
      fields: [
        { type: 'text', name: 'room', label: 'Room' },
        { type: 'relationship', name: 'trainer', label: 'Trainer', relationTo: 'trainers' },
      ],
    }
    const row = difference({
      kind: 'row',
      field,
      mine: { id: '1', room: 'Library', trainer: 't1' },
    })
    expect(sideInWords(row, 'mine', titleOf)).toBe('Room: Library\nTrainer: trainers t1')
    expect(sideInWords(row, 'theirs', titleOf)).toBeNull()
    expect(referencesOf(row)).toEqual([{ collection: 'trainers', id: 't1' }])
  })
})

function difference(about: Pick<Difference, 'field'> & Partial<Difference>): Difference {
  const nothing = { base: undefined, mine: undefined, theirs: undefined }
  return { key: 'a', path: 'a', label: 'A', kind: 'value', ...nothing, ...about }
}

function titleOf({ collection, id }: { collection: string; id: string }): string {
  return `${collection} ${id}`
}
