import { beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import {
  courseDocument,
  mediaDocument,
  priceTerms,
  runDocument,
} from '../../test-support/documents'
import { toCourse } from '../cms/to-view/course'
import { toCourseDate } from '../cms/to-view/course-date'
import { toImage } from '../cms/to-view/image'
import type { Post } from '../views/blog'
import type { InlineNode, RichText, TableCell } from '../views/rich-text'
import { articleMarkdown } from './article-markdown'
import { courseMarkdown } from './course-markdown'
import { llmsText } from './llms-text'
import { paragraph, text, writeMarkdown } from './nodes'

beforeAll(() => {
  Object.assign(process.env, {
    WEB_URL: 'https://hollinbank.example',
    CMS_URL: 'http://localhost:3001',
    CMS_WEB_SECRET: 'x'.repeat(32),
  })
})

const plain = (words: string): InlineNode => ({ kind: 'text', text: words, marks: [] })

const cell = (children: InlineNode[], heads: 'column' | null = null): TableCell => ({
  ...{ heads, columnSpan: 1, rowSpan: 1 },
  children: [{ kind: 'paragraph', children }],
})

const content: RichText = [
  { kind: 'heading', level: 2, children: [plain('What is it?')] },
  {
    kind: 'paragraph',
    children: [
      { kind: 'text', text: 'Plain', marks: ['bold', 'italic'] },
      { kind: 'text', text: ' H', marks: [] },
      { kind: 'text', text: '2', marks: ['subscript'] },
      { kind: 'lineBreak' },
      {
        kind: 'link',
        href: '/courses/speaking',
        opensNewTab: false,
        children: [plain('a course')],
      },
    ],
  },
  {
    kind: 'list',
    isOrdered: true,
    items: [
      {
        children: [plain('One')],
        sublists: [
          { kind: 'list', isOrdered: false, items: [{ children: [plain('Below')], sublists: [] }] },
        ],
      },
    ],
  },
  { kind: 'quote', children: [plain('Said')] },
  {
    kind: 'table',
    name: 'Day, What',
    headRows: [[cell([plain('Day')], 'column'), cell([plain('What')], 'column')]],
    rows: [
      [cell([plain('1 | 2')]), cell([plain('Listen'), { kind: 'lineBreak' }, plain('and speak')])],
    ],
  },
  { kind: 'rule' },
  {
    kind: 'block',
    block: { kind: 'callToAction', heading: 'Come', text: '', link: { label: 'See', href: '/x' } },
  },
]

const post: Post = {
  title: 'Speaking *plainly*',
  href: '/blog/plainly',
  summary: 'Less is more.',
  image: toImage(mediaDocument()),
  author: { label: 'Vince Hollis', href: '/authors/vince', photo: null },
  topics: [],
  publishedAt: '2019-04-12T08:00:00.000Z',
  updatedAt: null,
  readingMinutes: 1,
  content,
  writtenBy: null,
  relatedPosts: [],
  relatedCourses: [],
  metadata: { title: '', description: '', image: null, picture: null },
}

describe('an article as Markdown', () => {
  it('has every part of it, with addresses that lead here', () => {
    const said = articleMarkdown(post)
    for (const part of [
      '# Speaking \\*plainly\\*\n\nLess is more.\n',
      'By [Vince Hollis](https://hollinbank.example/authors/vince), published on 12 April 2019',
      /!\[.*\]\(https:\/\/hollinbank\.example\/media\/.*\)/,
      '## What is it?',
      'H<sub>2</sub>\\\n[a course](https://hollinbank.example/courses/speaking)',
      '1. One\n   - Below',
      '> Said',
      '| Day | What |\n| --- | --- |\n| 1 \\| 2 | Listen<br>and speak |',
      '---',
      '### Come\n\n[See](https://hollinbank.example/x)',
    ]) {
      if (typeof part === 'string') expect(said).toContain(part)
      else expect(said).toMatch(part)
    }
  })
})

describe('a course as Markdown', () => {
  it('names price, dates with what is left, and questions', () => {
    const course = toCourse(
      courseDocument({ questions: [{ question: 'Is lunch included?', answer: 'It is.' }] }),
      content,
      priceTerms,
    )
    const dates = [runDocument(), runDocument({ placesLeft: 0 })].flatMap(
      (run) => toCourseDate(run, priceTerms) ?? [],
    )
    const said = courseMarkdown({ ...course, dates, testimonials: [], relatedCourses: [] })
    expect(said).toContain('# Level 4 Certificate in Business Communication Skills')
    expect(said).toMatch(/- Price: £764\.40 inc\. VAT/)
    expect(said).toMatch(/## Dates\n\n- 12 to 13 January 2027.*Leeds.*left\n- .*Fully booked/)
    expect(said).toContain('### Is lunch included?\n\nIt is.')
    expect(said).not.toContain('## Trainers')
  })
})

it('what there is to read is listed with its address and in a line', () => {
  const said = llmsText({
    company: 'Hollin Bank',
    description: 'Courses in Leeds',
    courses: [{ title: 'Speaking', path: '/courses/speaking.md', summary: 'Less is more.' }],
    articles: [],
    pages: [{ title: 'About', path: '/about', summary: '' }],
  })
  expect(said).toMatch(/^# Hollin Bank\n\n> Courses in Leeds\n\n## Courses\n/)
  expect(said).toContain('- [Speaking](https://hollinbank.example/courses/speaking.md): Less is')
  expect(said).toContain('- [About](https://hollinbank.example/about)\n')
  expect(said).not.toContain('## Articles')
  expect(said).toContain('https://hollinbank.example/sitemap.xml')
})

it('whatever people type is read as what they typed', () => {
  const typed = fc.stringMatching(/^[a-z][ -~]{0,30}[a-z]$/)
  fc.assert(
    fc.property(typed, (words) => {
      const [block, ...others] = fromMarkdown(writeMarkdown([paragraph(text(words))])).children
      expect(others).toEqual([])
      expect(block).toMatchObject({ type: 'paragraph', children: [{ type: 'text', value: words }] })
    }),
  )
})
