import { describe, expect, it } from '@jest/globals'

import { makeText } from '../../../seed/factories/text'
import { searchText } from './search-text'

const words = (text: string, format = 0) => ({ type: 'text', text, format })

describe('the text in which a search looks', () => {
  it('is lower case, without accents and punctuation, with a space before each word', () => {
    expect(
      searchText('posts', { title: 'Saying “No”', summary: 'at the café: don’t!', slug: 'no' }),
    ).toBe(' saying no at the cafe dont ')
  })

  it('holds what is read in rich text and its blocks, and nothing of how they are kept', () => {
    const text = makeText('The first paragraph.')
    const block = {
      type: 'block',
      fields: { blockType: 'callToAction', heading: 'Come', text: 'See us', course: 'an-id' },
    }
    const content = { root: { ...text.root, children: [...text.root.children, block] } }
    expect(searchText('posts', { content })).toBe(' the first paragraph come see us ')
  })

  it('keeps a word whole of which half is bold or a link', () => {
    const link = { type: 'link', fields: { url: 'https://a.example' }, children: [words('able')] }
    const line = { type: 'paragraph', children: [words('un'), words('think', 1), link] }
    expect(
      searchText('posts', { content: { root: { type: 'root', children: [line, line] } } }),
    ).toBe(' unthinkable unthinkable ')
  })

  it('holds lists of questions and outcomes', () => {
    const outcomes = [{ id: 'x1', text: 'Listen' }]
    const questions = [{ id: 'x2', question: 'Why?', answer: 'Because.' }]
    expect(searchText('courses', { outcomes, questions, forWhom: null })).toBe(
      ' listen why because ',
    )
  })

  it('is limited', () => {
    expect(searchText('posts', { title: 'word '.repeat(100_000) }).length).toBeLessThanOrEqual(
      60_000,
    )
  })
})
