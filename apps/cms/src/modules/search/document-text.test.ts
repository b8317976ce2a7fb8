import { describe, expect, it } from '@jest/globals'

import { makeText } from '@cms-seed/factories/text'
import { documentText } from './document-text'

const words = (text: string, format = 0) => ({ type: 'text', text, format })

describe('the text in which a search looks', () => {
  it('is one line, without what is sought in by itself', () => {
    const questions = [{ question: ' When\n is lunch? ', answer: 'At noon.' }]
    expect(documentText('courses', { title: 'Lunch', summary: 'Soup', questions })).toBe(
      'When is lunch? At noon.',
    )
  })

  it('holds what is read in rich text and its blocks, and nothing of how they are kept', () => {
    const text = makeText('The first paragraph.')
    const block = {
      type: 'block',
      fields: { blockType: 'callToAction', heading: 'Come', text: 'See us', course: 'an-id' },
    }
    const content = { root: { ...text.root, children: [...text.root.children, block] } }
    expect(documentText('posts', { content })).toBe('The first paragraph. Come See us')
  })

  it('keeps a word whole of which half is bold or a link', () => {
    const link = { type: 'link', fields: { url: 'https://a.example' }, children: [words('able')] }
    const line = { type: 'paragraph', children: [words('un'), words('think', 1), link] }
    expect(
      documentText('posts', { content: { root: { type: 'root', children: [line, line] } } }),
    ).toBe('unthinkable unthinkable')
  })

  it('holds lists of questions and outcomes', () => {
    const outcomes = [{ id: 'x1', text: 'Listen' }]
    const questions = [{ id: 'x2', question: 'Why?', answer: 'Because.' }]
    expect(documentText('courses', { outcomes, questions, forWhom: null })).toBe(
      'Listen Why? Because.',
    )
  })

  it('the text in which a search looks is limited', () => {
    expect(
      documentText('courses', { forWhom: 'word '.repeat(100_000) }).length,
    ).toBeLessThanOrEqual(60_000)
  })
})
