import { describe, expect, it } from '@jest/globals'

import { rankResults, type Candidate } from './rank-results'

const candidate = (title: string, more: Partial<Candidate> = {}): Candidate => ({
  kind: 'article',
  title,
  summary: '',
  topics: [],
  ...more,
})

const order = (query: string, ...candidates: Candidate[]) =>
  rankResults(
    candidates,
    query.split(' ').map((word) => [[word]]),
  ).map(({ title }) => title)

describe('what was sought comes first', () => {
  it('in the title before the topics or the summary, and those before the text', () => {
    const found = order(
      'coaching',
      candidate('In the text'),
      candidate('Summary', { summary: 'Why coaching works' }),
      candidate('Why coaching'),
      candidate('Topic', { topics: ['Coaching'] }),
    )
    expect(found).toEqual(['Why coaching', 'Summary', 'Topic', 'In the text'])
  })

  it('as it was typed before word by word', () => {
    expect(
      order(
        'public speaking',
        candidate('Courage: speaking in public'),
        candidate('On public speaking'),
      ),
    ).toEqual(['On public speaking', 'Courage: speaking in public'])
  })

  it('more words in the title before fewer, the rest being in the summary', () => {
    const found = order(
      'giving feedback',
      candidate('Feedback', { summary: 'Giving it' }),
      candidate('Giving good feedback'),
    )
    expect(found).toEqual(['Giving good feedback', 'Feedback'])
  })

  it('at the beginning of a word, whatever its case and accents', () => {
    expect(order('lead', candidate('Do not mislead'), candidate('Léading'))).toEqual([
      'Léading',
      'Do not mislead',
    ])
  })

  it('between equals a course, then an article, then a page, and equals by their titles', () => {
    const found = order(
      'feedback',
      candidate('Feedback D', { kind: 'page' }),
      candidate('Feedback B'),
      candidate('Feedback A'),
      candidate('Feedback C', { kind: 'course' }),
    )
    expect(found).toEqual(['Feedback C', 'Feedback A', 'Feedback B', 'Feedback D'])
  })
})
