import { describe, expect, it } from '@jest/globals'

import { searchWords } from './search-words'

describe('the words of a query', () => {
  it.each([
    ['  Leadership & Management! ', ['leadership', 'management']],
    ['the difference', ['difference']],
    ['what is it', ['what', 'is', 'it']],
    ['leader leader', ['leader']],
    ["people's skills", ['peoples', 'skills']],
    ['Café CAFE', ['cafe']],
    ['level 4', ['level', '4']],
    ['%_[where]', ['where']],
    ['a', []],
    ['', []],
  ])('of "%s" are %j', (query, words) => {
    expect(searchWords(query)).toEqual(words)
  })

  it('are at most six, from at most 100 characters', () => {
    expect(searchWords('ab cd ef gh ij kl mn op')).toHaveLength(6)
    expect(searchWords('x'.repeat(500))).toEqual(['x'.repeat(100)])
  })
})
