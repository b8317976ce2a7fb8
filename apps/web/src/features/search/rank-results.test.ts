import { describe, expect, it } from '@jest/globals'
import type { SearchCandidate } from '../../views/search'
import { rankResults } from './rank-results'
import { searchWords } from './search-words'

const candidate = (title: string, summary = '', kind: SearchCandidate['kind'] = 'article') => ({
  kind,
  title,
  summary,
  href: '/',
  detail: '',
})

const titles = (query: string, ...candidates: SearchCandidate[]) =>
  rankResults(candidates, searchWords(query)).map(({ title }) => title)

describe('what was sought comes first', () => {
  it('a title before a summary', () => {
    const found = titles(
      'coaching',
      candidate('Listening', 'Why coaching begins with it'),
      candidate('Coaching at work'),
    )
    expect(found).toEqual(['Coaching at work', 'Listening'])
  })

  it('every word before some of them', () => {
    const found = titles(
      'public speaking',
      candidate('Public relations'),
      candidate('Fears', 'Public speaking'),
    )
    expect(found).toEqual(['Fears', 'Public relations'])
  })

  it('the beginning of a word before its middle', () => {
    expect(titles('lead', candidate('Do not mislead'), candidate('Leadership'))).toEqual([
      'Leadership',
      'Do not mislead',
    ])
  })

  it('a course before an article of the same name, and equals by their titles', () => {
    const found = rankResults(
      [candidate('Feedback B'), candidate('Feedback A'), candidate('Feedback C', '', 'course')],
      ['feedback'],
    )
    expect(found.map(({ title }) => title)).toEqual(['Feedback C', 'Feedback A', 'Feedback B'])
  })

  it('nothing that has none of the words, and no more than 30', () => {
    expect(titles('coaching', candidate('Budgets'))).toEqual([])
    const many = Array.from({ length: 40 }, (_, n) => candidate(`Coaching ${n}`))
    expect(titles('coaching', ...many)).toHaveLength(30)
  })
})

describe('the words of a query', () => {
  it.each([
    ['  Leadership & Management! ', ['leadership', 'management']],
    ['the difference', ['difference']],
    ['what is it', ['what', 'is', 'it']],
    ['leader leader', ['leader']],
    ["people's skills", ["people's", 'skills']],
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
