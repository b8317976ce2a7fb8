import { expect, it } from '@jest/globals'
import type { RichText } from '../views/rich-text'
import { partsOf, withoutParts } from './rich-text-parts'

const paragraph = (text: string): RichText[number] => ({
  kind: 'paragraph',
  children: [{ kind: 'text', text, marks: [] }],
})
const heading = (text: string, level: 2 | 3 = 2): RichText[number] => ({
  kind: 'heading',
  level,
  children: [
    { kind: 'link', href: '/', opensNewTab: false, children: [{ kind: 'text', text, marks: [] }] },
  ],
})

it('a text and what stands under its headings are all of it', () => {
  const [intro, under, small, more] = ['Intro', 'Under', 'Small', 'More'].map(paragraph)
  const text = [
    intro!,
    heading('How we work'),
    under!,
    heading('Closer', 3),
    small!,
    heading('Lunch'),
    more!,
  ]
  expect(withoutParts(text)).toEqual([intro])
  expect(partsOf(text)).toEqual([
    { heading: 'How we work', content: [under, heading('Closer', 3), small] },
    { heading: 'Lunch', content: [more] },
  ])
  expect(withoutParts([intro!])).toEqual([intro])
  expect(partsOf([intro!])).toEqual([])
})
