import { describe, expect, it } from '@jest/globals'

import { searchWords } from '../search-words'
import { SiteIndex } from './site-index'

const nothing = { topics: '', summary: '', text: '', kind: '' }

function indexOf(...titles: string[]): SiteIndex {
  const index = new SiteIndex()
  for (const title of titles) index.put({ ...nothing, id: title, title })
  return index
}

const found = (index: SiteIndex, query: string) =>
  index.find(searchWords(query).words).map(({ id }) => id)

describe('a word is found', () => {
  const index = indexOf('Managing People', 'Presentation Skills', 'Organising Yourself', 'Sales')

  it.each([
    ['managers', 'Managing People'],
    ['presentations', 'Presentation Skills'],
    ['organize', 'Organising Yourself'],
    ['presen', 'Presentation Skills'],
    ['presentaton', 'Presentation Skills'],
    ['managign', 'Managing People'],
    ['prezentaton', 'Presentation Skills'],
  ])('as “%s”', (query, title) => {
    expect(found(index, query)).toEqual([title])
  })

  it('but not in the middle of another, nor for a short one that is mistyped', () => {
    expect(found(index, 'sent')).toEqual([])
    expect(found(index, 'sul')).toEqual([])
  })

  it('before anything is taken for mistyped', () => {
    expect(found(indexOf('Coaching', 'Poaching'), 'coaching')).toEqual(['Coaching'])
  })
})

it('finds the title first, then topics, then the summary, then the text', () => {
  const index = new SiteIndex()
  const word = 'coaching'
  index.put({ ...nothing, id: 'text', title: 'A', text: word })
  index.put({ ...nothing, id: 'summary', title: 'B', summary: word })
  index.put({ ...nothing, id: 'topics', title: 'C', topics: word })
  index.put({ ...nothing, id: 'title', title: word })
  expect(found(index, word)).toEqual(['title', 'topics', 'summary', 'text'])
  const only = index.find(searchWords(word).words).filter(({ isInTextOnly }) => isInTextOnly)
  expect(only.map(({ id }) => id)).toEqual(['text'])
})

it('finds nothing of what was replaced or dropped', () => {
  const index = indexOf('Oak', 'Elm')
  index.put({ ...nothing, id: 'Oak', title: 'Sycamore' })
  index.drop('Elm')
  index.drop('Elm')
  expect(found(index, 'oak')).toEqual([])
  expect(found(index, 'elm')).toEqual([])
  expect(found(index, 'sycamore')).toEqual(['Oak'])
})

it('names the words by which something was found, for them to be marked', () => {
  const [match] = indexOf('Managing Managers').find(searchWords('manager').words)
  expect(match?.words.toSorted()).toEqual(['managers', 'managing'])
})
