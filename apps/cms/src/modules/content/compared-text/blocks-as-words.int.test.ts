import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { createLocalReq, type Field, type Payload } from 'payload'

import { createCourse } from '@cms-seed/factories/course'
import { startTestCms } from '@cms-support/cms'
import { createStaff, type Staff } from '@cms-support/staff'
import { linesOf as fieldLines, wordsOfField } from '@cms/comparison/words-of-field'
import { withBlocksAsWords } from './blocks-as-words'

let payload: Payload
let stop: () => Promise<void>
let editor: Staff['editor']
let author: Staff['author']

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  ;({ editor, author } = await createStaff(payload))
})
afterAll(() => stop())

it('says what is written in the blocks of a text, so that versions can be compared', async () => {
  const course = await createCourse(payload, { title: 'Minutes That Matter' })
  const link = {
    kind: 'internal',
    label: 'See the course',
    reference: { relationTo: 'courses', value: course.id },
    url: null,
  }
  const text = textOf(
    { type: 'block', version: 2, fields: { blockType: 'callToAction', heading: 'Say it', link } },
    paragraphOf({
      type: 'inlineBlock',
      version: 1,
      fields: { blockType: 'coursePrice', course: course.id },
    }),
  )
  const req = await createLocalReq({ user: editor }, payload)
  expect(linesOf(await withBlocksAsWords(text, req))).toEqual([
    'Call to action',
    'Heading: Say it',
    'Leads to: A page of this website',
    'Words of the link: See the course',
    'Page, post, course, topic or author: “Minutes That Matter”',
    '[Course price: Course: “Minutes That Matter”]',
  ])
})

it('names what a version has in place of ids, what is a draft, and what is gone', async () => {
  const req = await createLocalReq({ user: editor }, payload)
  const course = await createCourse(payload, { title: 'Hidden Talents', _status: 'draft' })
  const words = async (value: unknown) => {
    const fields = { blockType: 'coursePrice', course: value }
    const text = textOf(paragraphOf({ type: 'inlineBlock', version: 1, fields }))
    return linesOf(await withBlocksAsWords(text, req))
  }
  expect(await words(course)).toEqual(['[Course price: Course: “Hidden Talents”]'])
  expect(await words(course.id)).toEqual(['[Course price: Course: “Hidden Talents”]'])
  expect(await words('507f1f77bcf86cd799439011')).toEqual([
    '[Course price: Course: something that has been deleted]',
  ])
})

it('does not tell an author how a hidden course is called', async () => {
  const req = await createLocalReq({ user: author }, payload)
  const { id } = await createCourse(payload, { title: 'Secret', _status: 'draft' })
  const course = { name: 'course', type: 'relationship', relationTo: 'courses' } as const
  expect(await wordsOfField(course, id, req)).toBe('something that you may not open')
})

it('says where the links within a text lead', async () => {
  const req = await createLocalReq({ user: editor }, payload)
  const link = (fields: object) => ({
    type: 'link',
    version: 3,
    fields,
    children: [{ type: 'text', version: 1, text: 'here' }],
  })
  const text = textOf(
    paragraphOf(link({ linkType: 'internal', sitePage: 'courses' })),
    paragraphOf(link({ linkType: 'custom', url: 'https://lectern.example' })),
  )
  expect(linesOf(await withBlocksAsWords(text, req))).toEqual([
    'here [→ All courses]',
    'here [→ https://lectern.example]',
  ])
})

it('says every kind of value in words, lists within a block included', async () => {
  const req = await createLocalReq({ user: editor }, payload)
  const fields: Field[] = [
    {
      name: 'questions',
      label: 'Questions',
      type: 'array',
      fields: [{ name: 'question', label: 'Question', type: 'text' }],
    },
    { name: 'pricePence', label: 'Price', type: 'number' },
    { name: 'featured', label: 'Featured', type: 'checkbox' },
    { name: 'at', label: 'At', type: 'date' },
    {
      name: 'kinds',
      label: 'Kinds',
      type: 'select',
      hasMany: true,
      options: [{ value: 'a', label: 'First' }],
    },
    { name: 'text', label: 'Text', type: 'richText' },
    { name: 'course', label: 'Course', type: 'relationship', relationTo: ['courses', 'posts'] },
  ]
  const { id } = await createCourse(payload, { title: 'Named' })
  const values = {
    questions: [
      { id: '1', question: 'Why?' },
      { id: '2', question: 'How?' },
    ],
    pricePence: 63_700,
    featured: false,
    at: '2026-07-01T09:00:00.000Z',
    kinds: ['a'],
    text: textOf(paragraphOf({ type: 'text', version: 1, text: 'Words' })),
    course: { relationTo: 'courses', value: { id } },
  }
  expect(await fieldLines(fields, values, req)).toEqual([
    'Questions 1: Question: Why?',
    'Questions 2: Question: How?',
    'Price: £637',
    'Featured: No',
    'At: 1 Jul 2026, 10:00',
    'Kinds: First',
    'Text: Words',
    'Course: “Named”',
  ])
})

type Node = { type: string; version: number; text?: string; children?: Node[]; fields?: object }

const element = { version: 1, direction: 'ltr', format: '', indent: 0 }

function textOf(...children: Node[]): SerializedEditorState {
  return { root: { ...element, type: 'root', children } } as unknown as SerializedEditorState
}

function paragraphOf(...children: Node[]): Node {
  return { ...element, type: 'paragraph', children }
}

/** The words of each paragraph. */
function linesOf({ root }: SerializedEditorState): string[] {
  const wordsOf = ({ text = '', children = [] }: Node): string =>
    text + children.map(wordsOf).join('')
  return (root.children as unknown as Node[]).map(wordsOf)
}
