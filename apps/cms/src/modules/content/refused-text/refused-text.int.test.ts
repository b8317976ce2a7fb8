import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { createPost } from '@cms-seed/factories/post'
import { startTestCms } from '@cms-support/cms'

let payload: Payload
let stop: () => Promise<void>
let id: string
beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  id = (await createPost(payload)).id
})
afterAll(() => stop())

describe('a text that is refused', () => {
  it.each([
    [
      'a block',
      block({
        blockType: 'callToAction',
        heading: 'Speak up',
        link: { kind: 'url', label: 'Go', url: 'nowhere' },
      }),
      'In the text, in the block “Call to action”: please look again at “Address” in “Link”.',
    ],
    [
      'a block with two fields',
      block({ blockType: 'callToAction', heading: '', link: { kind: 'url', url: '/courses' } }),
      /^In the text, in the block “Call to action”: please look again at “Heading” and “.+” in “Link”\.$/,
    ],
    [
      'a link',
      paragraph({
        type: 'link',
        version: 3,
        children: [{ type: 'text', version: 1, text: 'our dates' }],
        fields: { linkType: 'custom', url: 'javascript:alert(1)', newTab: false },
      }),
      'In the text, in the link “our dates”: please look again at “Address”.',
    ],
  ])('says where in it, and what, as the screen calls it: %s', async (_, node, words) => {
    const said = await refusalOf(node)
    expect(said).toMatch(words)
    expect(said).not.toMatch(/node|validate|url\b|invalid/)
  })
})

async function refusalOf(node: object): Promise<string> {
  const root = {
    type: 'root',
    version: 1,
    format: '',
    indent: 0,
    direction: null,
    children: [node],
  }
  const saving = payload.update({
    collection: 'posts',
    id,
    data: { content: { root }, _status: 'published' } as never,
    overrideAccess: true,
  })
  const error = await saving.then(
    () => null,
    (refused: unknown) => refused,
  )
  const { errors } = (error as { data: { errors: { path: string; message: string }[] } }).data
  return errors.find(({ path }) => path === 'content')?.message ?? JSON.stringify(errors)
}

function block(fields: object) {
  const details = { id: 'b'.repeat(24), blockName: '', ...fields }
  return { type: 'block', version: 2, format: '', fields: details }
}

function paragraph(child: object) {
  return {
    type: 'paragraph',
    version: 1,
    format: '',
    indent: 0,
    direction: null,
    children: [child],
  }
}
