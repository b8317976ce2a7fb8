import { describe, expect, it } from '@jest/globals'
import {
  courseDocument,
  priceTerms,
  runDocument,
  testimonialDocument,
} from '../../test-support/documents'
import { toCourseSummary } from '../cms/to-view/course'
import { toCourseDate } from '../cms/to-view/course-date'
import { toTestimonial } from '../cms/to-view/testimonial'
import type { InlineNode, RichText, RichTextBlock } from '../views/rich-text'
import { richTextHtml } from './rich-text-html'

const site = 'https://hollinbank.example'
const html = (...content: RichText) => richTextHtml(content, `${site}/blog/an-article`)

const text = (words: string): InlineNode => ({ kind: 'text', text: words, marks: [] })
const course = toCourseSummary(
  courseDocument({ lowestPriceNetPence: 47_500, highestPriceNetPence: 60_000 }),
  priceTerms,
)
const price = { courseTitle: course.title, courseHref: course.href, price: course.price }

describe('an article for feed readers', () => {
  it('leads here from wherever it is read', () => {
    const linked = (href: string) =>
      html({
        kind: 'paragraph',
        children: [{ kind: 'link', href, opensNewTab: false, children: [text('x')] }],
      })
    expect(linked('/courses')).toBe(`<p><a href="${site}/courses">x</a></p>`)
    expect(linked('#notes')).toContain(`${site}/blog/an-article#notes`)
    expect(linked('https://elsewhere.example/?a=1&b=2')).toContain('?a=1&amp;b=2')
    expect(linked('mailto:us@hollinbank.example')).toContain('"mailto:us@hollinbank.example"')
  })

  it('cannot be taken for markup', () => {
    expect(html({ kind: 'paragraph', children: [text('a <script> & more')] })).toBe(
      '<p>a &lt;script&gt; &amp; more</p>',
    )
  })

  it('keeps marks, headings, lists within lists, quotes, breaks and rules', () => {
    const inner = {
      kind: 'list' as const,
      isOrdered: true,
      items: [{ children: [text('b')], sublists: [] }],
    }
    expect(
      html(
        {
          kind: 'heading',
          level: 3,
          children: [{ kind: 'text', text: 'h', marks: ['bold', 'italic'] }],
        },
        { kind: 'list', isOrdered: false, items: [{ children: [text('a')], sublists: [inner] }] },
        { kind: 'quote', children: [text('q'), { kind: 'lineBreak' }] },
        { kind: 'rule' },
      ),
    ).toBe(
      [
        '<h3><em><strong>h</strong></em></h3>',
        '<ul><li>a<ol><li>b</li></ol></li></ul>',
        '<blockquote>q<br></blockquote>',
        '<hr>',
      ].join('\n'),
    )
  })

  it('keeps tables with their heads, and the number that a list begins with', () => {
    const cell = (words: string, heads: 'column' | null = null, columnSpan = 1) => ({
      ...{ heads, columnSpan, rowSpan: 1 },
      children: [{ kind: 'paragraph' as const, children: [text(words)] }],
    })
    const headRows = [[cell('a', 'column', 2)]]
    const rows = [[cell('b'), cell('c')]]
    expect(html({ kind: 'table', name: 'a', headRows, rows })).toBe(
      '<table><thead><tr><th scope="col" colspan="2"><p>a</p></th></tr></thead>' +
        '<tbody><tr><td><p>b</p></td><td><p>c</p></td></tr></tbody></table>',
    )
    const items = [{ children: [text('d')], sublists: [] }]
    expect(html({ kind: 'list', isOrdered: true, start: 4, items })).toContain('<ol start="4">')
  })

  it('shows pictures with what is said of them', () => {
    const image = {
      src: '/media/a.webp',
      srcSet: '',
      alt: 'A "bridge"',
      widthPixels: 640,
      heightPixels: 400,
    }
    expect(html({ kind: 'image', image: { ...image, caption: 'Leeds', credit: 'Vince' } })).toBe(
      `<figure><img src="${site}/media/a.webp" alt="A &quot;bridge&quot;" width="640" height="400"><figcaption>Leeds. Picture: Vince</figcaption></figure>`,
    )
  })

  it('says what a course costs as the site does, in a sentence with a small letter', () => {
    const first = html({ kind: 'paragraph', children: [{ kind: 'coursePrice', ...price }] })
    expect(first).toContain('>From £570 inc. VAT (£475 + VAT)</a>')
    const later = html({
      kind: 'paragraph',
      children: [text('It costs '), { kind: 'coursePrice', ...price }],
    })
    expect(later).toContain('>from £570 inc. VAT (£475 + VAT)</a>')
  })

  it.each<[RichTextBlock, string[]]>([
    [
      { kind: 'coursePromotion', heading: 'Come', text: 'Do.', buttonLabel: 'Book', course },
      ['<h3>Come</h3>', 'From £570 inc. VAT', `${site}/courses/level-4-certificate#dates`],
    ],
    [
      {
        kind: 'callToAction',
        heading: 'Fear?',
        text: 'Sign up.',
        link: { label: 'See', href: '/courses' },
      },
      ['<h3>Fear?</h3><p>Sign up.</p>', `<a href="${site}/courses">See</a>`],
    ],
    [
      { kind: 'nextDates', heading: '', dates: [toCourseDate(runDocument(), priceTerms)!] },
      ['12 to 13 January 2027, Leeds, Tannery Wharf, £764.40 inc. VAT (£637 + VAT)'],
    ],
    [
      {
        kind: 'testimonials',
        heading: 'Heard',
        testimonials: [
          { ...toTestimonial(testimonialDocument()), incentive: 'She came for free.' },
        ],
      },
      ['<h3>Heard</h3><blockquote><p>I went home', 'Leila Haddad', 'She came for free.'],
    ],
    [
      { kind: 'video', title: 'Breathe', href: 'https://vimeo.com/1', site: 'Vimeo', poster: null },
      ['<a href="https://vimeo.com/1">Breathe (Vimeo)</a>'],
    ],
  ])('keeps the block %j', (block, parts) => {
    for (const part of parts) expect(html({ kind: 'block', block })).toContain(part)
  })
})
