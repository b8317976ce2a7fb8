import { describe, expect, it } from '@jest/globals'

import { searchWords } from './search-words'
import { readSynonyms } from './synonyms/read-synonyms'

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
    expect(searchWords(query)).toEqual({ words: words.map((word) => [[word]]), isCut: false })
  })

  it.each([
    ['R&D', ['r&d']],
    ['r & d and q and a', ['r&d', 'q&a']],
    ['C++ or C#', ['c++', 'c#']],
    ['T&Cs', ['t&cs']],
    [
      'Łódź Straße smørrebrød Ægir œuvre þing ıssız',
      ['lodz', 'strasse', 'smorrebrod', 'aegir', 'oeuvre', 'thing', 'issiz'],
    ],
    ['龍 騰', ['龍', '騰']],
    ['soft\u00adware', ['software']],
  ])('of "%s" are %j', (query, words) => {
    expect(searchWords(query).words).toEqual(words.map((word) => [[word]]))
  })

  it('with a hyphen are sought in both ways', () => {
    expect(searchWords('e-mail').words).toEqual([[['email'], ['mail']]])
    expect(searchWords('e mail').words).toEqual([[['email'], ['mail']]])
    expect(searchWords('in\u2011house').words).toEqual([[['inhouse'], ['in', 'house']]])
  })

  it('beyond a dozen, or a thousand characters, are said to be left out', () => {
    const dozen = 'ab cd ef gh ij kl mn op qr st uv wx'
    expect(searchWords(dozen)).toMatchObject({ isCut: false })
    expect(searchWords(`${dozen} yz`)).toMatchObject({ isCut: true, words: { length: 12 } })
    expect(searchWords('x'.repeat(1_001))).toMatchObject({ isCut: true })
  })
})

describe('words of which staff say that they mean the same', () => {
  const synonyms = ['public speaking, presenting, speaking up', 'manager, team leader'].map(
    readSynonyms,
  )
  const waysOf = (query: string) => searchWords(query, synonyms).words

  it('are ways to write a word', () => {
    expect(waysOf('presenting')).toEqual([[['presenting'], ['public', 'speaking'], ['speaking']]])
  })

  it('are recognised in any of their forms, and as a phrase', () => {
    expect(waysOf('team leaders course')).toEqual([
      [['team', 'leaders'], ['manager']],
      [['course']],
    ])
    expect(waysOf('leader team')).toEqual([[['leader']], [['team']]])
  })

  it('are read with any sign between them, each once', () => {
    expect(readSynonyms('Note-taking;  minutes, = Minutes')).toEqual([
      ['note', 'taking'],
      ['minutes'],
    ])
  })
})
