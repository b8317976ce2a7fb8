import { describe, expect, it } from '@jest/globals'
import { emptySources } from '@web-support/block-sources'
import {
  courseDocument,
  mediaDocument,
  paragraph,
  postDocument,
  richText,
  text,
} from '@web-support/documents'
import { toRichText, wordsOf } from './rich-text'

const view = (...nodes: Parameters<typeof richText>) =>
  toRichText(richText(...nodes), emptySources())

describe('text from the editor', () => {
  it('keeps words and their marks', async () => {
    expect(await view(paragraph(text('Plain '), text('and bold italic', 3)))).toEqual([
      {
        kind: 'paragraph',
        children: [
          { kind: 'text', text: 'Plain ', marks: [] },
          { kind: 'text', text: 'and bold italic', marks: ['bold', 'italic'] },
        ],
      },
    ])
  })

  it('leaves empty lines out', async () => {
    expect(await view(paragraph())).toEqual([])
  })

  it('leaves out whatever holds nothing to see: headings, quotes, items, lists', async () => {
    const blank = text(' \u00a0\u200b')
    const lineBreak = { type: 'linebreak', version: 1 }
    const link = {
      type: 'link',
      version: 3,
      fields: { url: 'https://a.example' },
      children: [blank],
    }
    const of = (type: string, ...children: object[]) => ({ type, version: 1, children })
    const list = (...items: object[]) => ({ ...of('list', ...items), listType: 'bullet' })
    const empty = [
      paragraph(blank),
      paragraph(lineBreak),
      of('heading', blank),
      of('heading'),
      of('quote', link),
      list(of('listitem', blank)),
      list(of('listitem', list(of('listitem')))),
    ]
    expect(await view(...(empty as never[]))).toEqual([])
    const [kept] = await view(list(of('listitem'), of('listitem', text('One'))))
    expect(kept).toMatchObject({ items: [{ children: [{ text: 'One' }] }] })
  })

  it('parts the rows that name the columns of a table from the others', async () => {
    const of = (type: string, children: object[], more = {}) => ({
      ...{ type, version: 1, children },
      ...more,
    })
    const cell = (words: string, more = {}) => of('tablecell', [paragraph(text(words))], more)
    const table = of('table', [
      of('tablerow', [cell('Course', { headerState: 3 }), cell('Days', { headerState: 1 })]),
      of('tablerow', [
        cell('Speaking', { headerState: 2 }),
        cell('2', { colSpan: 2, rowSpan: -1 }),
      ]),
    ])
    const [read] = await view(table)
    expect(read).toMatchObject({
      kind: 'table',
      name: 'Course, Days',
      headRows: [[{ heads: 'column' }, { heads: 'column' }]],
      rows: [
        [
          { heads: 'row', children: [{ kind: 'paragraph' }] },
          { heads: null, columnSpan: 2, rowSpan: 1 },
        ],
      ],
    })
    const empty = of('table', [of('tablerow', [of('tablecell', [paragraph()])])])
    expect(await view(empty as never)).toEqual([])
  })

  it('goes on counting where a numbered list does', async () => {
    const item = { type: 'listitem', version: 1, children: [text('Third')] }
    const list = { type: 'list', version: 1, listType: 'number', start: 3, children: [item] }
    expect(await view(list as never)).toMatchObject([{ isOrdered: true, start: 3 }])
    expect(await view({ ...list, start: 'x' })).toMatchObject([
      expect.not.objectContaining({ start: expect.anything() }),
    ])
  })

  it('draws an inline price from the course', async () => {
    const price = {
      type: 'inlineBlock',
      version: 1,
      fields: { blockType: 'coursePrice', course: courseDocument() },
    }
    const [node] = await view(paragraph(price))
    expect(node).toMatchObject({
      children: [
        {
          kind: 'coursePrice',
          courseHref: '/courses/level-4-certificate',
          price: { label: { text: '£764.40 inc. VAT (£637 + VAT)' } },
        },
      ],
    })
  })

  it('lets a sentence stand whose course is not published, without its price', async () => {
    const price = {
      type: 'inlineBlock',
      version: 1,
      fields: { blockType: 'coursePrice', course: 'course-1' },
    }
    expect(await view(paragraph(text('Bookable now ('), price, text(').')))).toEqual([
      {
        kind: 'paragraph',
        children: [
          { kind: 'text', text: 'Bookable now (', marks: [] },
          { kind: 'text', text: 'price on request', marks: [] },
          { kind: 'text', text: ').', marks: [] },
        ],
      },
    ])
  })

  it('turns a link to a document into its address', async () => {
    const [node] = await view(
      paragraph(link({ doc: { relationTo: 'posts', value: postDocument() } })),
    )
    expect(node).toMatchObject({
      children: [{ kind: 'link', href: '/blog/leadership-and-management' }],
    })
  })

  it('turns a link to a page of the website itself into its address', async () => {
    const [node] = await view(paragraph(link({ sitePage: 'courses' })))
    expect(node).toMatchObject({ children: [{ kind: 'link', href: '/courses' }] })
  })

  it('keeps the words of a link to something that is not published', async () => {
    const [node] = await view(paragraph(link({ doc: { relationTo: 'posts', value: 'post-1' } })))
    expect(node).toEqual({
      kind: 'paragraph',
      children: [{ kind: 'text', text: 'words', marks: [] }],
    })
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//elsewhere.example',
    '/\\elsewhere.example',
  ])('makes no link of %s', async (url) => {
    const [node] = await view(paragraph(link({ linkType: 'custom', url })))
    expect(JSON.stringify(node)).not.toContain(url)
  })

  it('puts a sublist into the item before it', async () => {
    const list = (...children: object[]) => ({
      type: 'list',
      version: 1,
      listType: 'bullet',
      children,
    })
    const item = (...children: object[]) => ({ type: 'listitem', version: 1, children })
    const [node] = await view(list(item(text('One')), item(list(item(text('One and a half'))))))
    expect(node).toMatchObject({
      kind: 'list',
      items: [{ sublists: [{ items: [{ children: [{ text: 'One and a half' }] }] }] }],
    })
  })

  it('shows pictures under addresses of this site', async () => {
    const [node] = await view({ type: 'upload', version: 1, value: mediaDocument() })
    expect(node).toMatchObject({ kind: 'image', image: { alt: 'A bridge' } })
    expect(JSON.stringify(node)).not.toMatch(/https?:/)
  })

  it('the words of a text are counted for its reading time', () => {
    expect(wordsOf(richText(paragraph(text('One two')), paragraph(text('three'))))).toHaveLength(3)
  })
})

function link(fields: object) {
  return {
    type: 'link',
    version: 1,
    fields: { linkType: 'internal', newTab: false, ...fields },
    children: [text('words')],
  }
}
