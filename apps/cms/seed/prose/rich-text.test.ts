import { describe, expect, it } from '@jest/globals'

import { allArticles } from '../content/articles/all-articles'
import { allCourses } from '../content/courses/all-courses'
import type { FindDocument } from './documents'
import type { RichTextNode } from './nodes'
import { toRichText } from './rich-text'

const find: FindDocument = (kind, key) => `${kind}/${key}`

const nodesOf = (source: string) => toRichText(source, find).root.children
const textOf = (node: RichTextNode): string =>
  typeof node.text === 'string'
    ? node.text
    : ((node.children as RichTextNode[] | undefined) ?? []).map(textOf).join('')

describe('the pieces of a text', () => {
  it('are paragraphs, whose line breaks are spaces', () => {
    const [first, second] = nodesOf('One line,\nthen another.\n\nA second paragraph.')
    expect(first).toMatchObject({ type: 'paragraph', direction: 'ltr', indent: 0, version: 1 })
    expect(textOf(first!)).toBe('One line, then another.')
    expect(textOf(second!)).toBe('A second paragraph.')
  })

  it('are headings of three depths', () => {
    expect(nodesOf('## Two\n\n### Three\n\n#### Four')).toMatchObject([
      { type: 'heading', tag: 'h2' },
      { type: 'heading', tag: 'h3' },
      { type: 'heading', tag: 'h4' },
    ])
  })

  it('lines that begin with > become quotations', () => {
    const [quote] = nodesOf('> Said once,\n> and well.')
    expect(quote).toMatchObject({ type: 'quote' })
    expect(textOf(quote!)).toBe('Said once, and well.')
  })

  it('are lists, whose items are numbered from 1', () => {
    const [bullets, numbers] = nodesOf('- one\n- two\n  goes on\n\n1. first\n2. second')
    expect(bullets).toMatchObject({ type: 'list', listType: 'bullet', tag: 'ul', start: 1 })
    expect((bullets!.children as RichTextNode[]).map(textOf)).toEqual(['one', 'two goes on'])
    expect(numbers).toMatchObject({
      type: 'list',
      listType: 'number',
      tag: 'ol',
      children: [
        { type: 'listitem', value: 1 },
        { type: 'listitem', value: 2 },
      ],
    })
  })
})

describe('the inside of a piece', () => {
  it('has bold and italic words as bits of one number, also together', () => {
    const [paragraph] = nodesOf('plain **bold with *both* in it** and *italic*')
    expect(
      (paragraph!.children as RichTextNode[]).map(({ text, format }) => [text, format]),
    ).toEqual([
      ['plain ', 0],
      ['bold with ', 1],
      ['both', 3],
      [' in it', 1],
      [' and ', 0],
      ['italic', 2],
    ])
  })

  it('links to documents by their id and to other addresses as they are', () => {
    const [paragraph] = nodesOf(
      'See [the **course**](course:first-time-manager) or [us](/contact).',
    )
    const links = (paragraph!.children as RichTextNode[]).filter(({ type }) => type === 'link')
    expect(links).toMatchObject([
      {
        version: 3,
        fields: {
          linkType: 'internal',
          newTab: false,
          doc: { relationTo: 'courses', value: 'course/first-time-manager' },
        },
        children: [
          { text: 'the ', format: 0 },
          { text: 'course', format: 1 },
        ],
      },
      { fields: { linkType: 'custom', url: '/contact' }, children: [{ text: 'us' }] },
    ])
  })

  it('draws a price from its course', () => {
    const [paragraph] = nodesOf('It costs {{price first-time-manager}} a person.')
    expect(paragraph!.children).toMatchObject([
      { text: 'It costs ' },
      {
        type: 'inlineBlock',
        version: 1,
        fields: { blockType: 'coursePrice', course: 'course/first-time-manager' },
      },
      { text: ' a person.' },
    ])
  })

  it('may be a price and nothing else', () => {
    expect(nodesOf('{{price first-time-manager}}')).toMatchObject([
      { type: 'paragraph', children: [{ type: 'inlineBlock' }] },
    ])
  })
})

describe('a block', () => {
  it('a block of the seed promotes a course', () => {
    expect(
      nodesOf('{{course a-course | heading: Come | text: It is good. | button: Book}}'),
    ).toMatchObject([
      {
        type: 'block',
        version: 2,
        format: '',
        fields: {
          blockType: 'coursePromotion',
          blockName: '',
          course: 'course/a-course',
          heading: 'Come',
          text: 'It is good.',
          buttonLabel: 'Book',
        },
      },
    ])
  })

  it('leaves out what is not given', () => {
    const [block] = nodesOf('{{course a-course}}')
    expect(Object.keys(block!.fields as object).sort()).toEqual([
      'blockName',
      'blockType',
      'course',
      'id',
    ])
  })

  it('calls to action, with a link to a document or to an address', () => {
    expect(
      nodesOf(
        '{{cta Speak up | label: Go | link: page:about}}\n\n{{cta Stay | label: Go | link: /courses}}',
      ),
    ).toMatchObject([
      {
        fields: {
          blockType: 'callToAction',
          heading: 'Speak up',
          link: {
            kind: 'internal',
            label: 'Go',
            reference: { relationTo: 'pages', value: 'page/about' },
          },
        },
      },
      { fields: { link: { kind: 'url', label: 'Go', url: '/courses' } } },
    ])
  })

  it('shows testimonials, next dates, a picture and a video', () => {
    expect(
      nodesOf(
        '{{testimonials ada, ben | heading: They say}}\n\n{{dates a-course | count: 2}}\n\n{{dates}}\n\n{{image hills}}\n\n{{video https://vimeo.com/1 | title: A talk}}',
      ),
    ).toMatchObject([
      {
        fields: { blockType: 'testimonials', testimonials: ['testimonial/ada', 'testimonial/ben'] },
      },
      { fields: { blockType: 'nextDates', course: 'course/a-course', count: 2 } },
      { fields: { blockType: 'nextDates', count: 3 } },
      { type: 'upload', version: 3, relationTo: 'media', value: 'media/hills' },
      { fields: { blockType: 'video', url: 'https://vimeo.com/1', title: 'A talk' } },
    ])
  })
})

describe('ids', () => {
  const source = 'A [link](/a), another [link](/b).\n\n{{dates}}'
  const idsIn = (text: string) => JSON.stringify(nodesOf(text)).match(/[0-9a-f]{24}/g)

  it('are the same each time and differ within one text', () => {
    expect(idsIn(source)).toEqual(idsIn(source))
    expect(new Set(idsIn(source)).size).toBe(3)
  })
})

describe('a mistake', () => {
  it.each([
    ['an unclosed **word', 'never closed'],
    ['a [link](with a space)', 'never closed'],
    ['an unclosed {{price course', 'never closed'],
    ['{{carousel fast}}', 'No block is called "carousel"'],
    ['{{cta Speak up | label: Go}}', 'where it leads'],
    ['{{course a-course | loudly}}', 'is not "key: value"'],
  ])('in "%s" is refused', (source, message) => {
    expect(() => toRichText(source, find)).toThrow(message)
  })

  it('a mistake in what a text points at is passed on', () => {
    const findNothing: FindDocument = (kind, key) => {
      throw new Error(`There is no ${kind} "${key}".`)
    }
    expect(() => toRichText('[words](post:gone)', findNothing)).toThrow('There is no post "gone".')
  })
})

describe('the texts that ship', () => {
  const texts = [
    ...allArticles.map(({ slug, body }) => [slug, body] as const),
    ...allCourses.map(({ slug, description }) => [slug, description] as const),
  ]

  it.each(texts)('%s can be written', (_, source) => {
    expect(nodesOf(source).length).toBeGreaterThan(2)
  })

  it.each(allArticles.map((article) => [article.slug, article] as const))(
    '%s is between 600 and 1,000 words in at least a dozen pieces',
    (_, { body }) => {
      const nodes = nodesOf(body)
      const words = nodes.map(textOf).join(' ').split(/\s+/).length
      expect(words).toBeGreaterThanOrEqual(600)
      expect(words).toBeLessThanOrEqual(1000)
      expect(nodes.length).toBeGreaterThanOrEqual(12)
    },
  )
})
