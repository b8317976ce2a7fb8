import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { createLocalReq, type Payload } from 'payload'

import { createCourse } from '../../../../seed/factories/course'
import { startTestCms } from '../../../../test-support/cms'
import { createStaff } from '../../../../test-support/staff'
import { withBlocksAsWords } from './blocks-as-words'

let payload: Payload
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
})
afterAll(() => stop())

it('says what is written in the blocks of a text, so that versions can be compared', async () => {
  const { editor } = await createStaff(payload)
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
    'Page, post or course: “Minutes That Matter”',
    '[Course price: Course: “Minutes That Matter”]',
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
