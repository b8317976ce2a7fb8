import { expect, it } from '@jest/globals'

import { findInTexts } from './in-texts'
import { textsIn } from './text-of'

const words = (text: string) => ({ type: 'text', text })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const heading = (tag: string, text: string) => ({ type: 'heading', tag, children: [words(text)] })
const link = (text: string, url: string) => ({
  type: 'link',
  fields: { linkType: 'custom', url },
  children: [words(text)],
})
const text = (...children: object[]) => ({ root: { type: 'root', children } })

function found(data: object): string[] {
  return findInTexts(textsIn(data)).map((finding) => finding.words)
}

it('a text in which nothing is amiss is passed over', () => {
  const content = text(
    heading('h2', 'Why listening is hard'),
    paragraph(words('It costs '), link('two seconds of silence', '/blog/two-seconds'), words('.')),
    heading('h3', 'What to do'),
    heading('h2', 'And then'),
  )
  expect(found({ title: 'A talk for £5', content })).toEqual([])
})

it('finds a price that somebody typed, also in the text of a block and inside a sentence', () => {
  const content = text(paragraph(words('It was £595 + VAT then,'), words(' and £1,250.00 now.')))
  const layout = [{ blockType: 'richText', content }]
  const [finding] = findInTexts(textsIn({ layout }))
  expect(finding).toMatchObject({
    weight: 'should',
    words: '2 prices are typed by hand',
    spots: [
      { path: 'layout.0.content', words: '£595 + VAT' },
      { path: 'layout.0.content', words: '£1,250.00' },
    ],
  })
})

it.each([
  ['begins too deep', [heading('h3', 'Deep')], ['1 heading skips a level']],
  ['skips', [heading('h2', 'A'), heading('h4', 'B')], ['1 heading skips a level']],
  ['rises again', [heading('h2', 'A'), heading('h3', 'B'), heading('h2', 'C')], []],
  ['is empty', [heading('h2', ' ')], ['A heading has no words']],
])('a heading that %s', (_, nodes, expected) => {
  expect(found({ content: text(...nodes) })).toEqual(expected)
})

it.each([
  ['click here', true],
  ['Read more', true],
  ['here', true],
  ['Read more about listening', false],
  ['Heretics of management', false],
])('whether the link “%s” says nothing: %s', (said, isFound) => {
  const content = text(paragraph(words('See '), link(said, '/x')))
  expect(found({ content })).toEqual(isFound ? ['1 link does not say where it leads'] : [])
})

it('a sentence is long by its own words, whatever its paragraph has', () => {
  const short = 'Ask, then wait, and count to two before you speak. '
  expect(found({ content: text(paragraph(words(short.repeat(20)))) })).toEqual([])
  const long = `${'word after '.repeat(30)}word.`
  expect(found({ content: text(paragraph(words(`${short}${long}`))) })).toEqual([
    '1 sentence has more than 50 words',
  ])
})
