import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { flattenAllFields, type Field, type FlattenedField, type Payload } from 'payload'
import sharp from 'sharp'

import { createAuthor } from '../../seed/factories/author'
import { makePost } from '../../seed/factories/post'
import { makeSettings } from '../../seed/factories/settings'
import { makeText } from '../../seed/factories/text'
import { startTestCms } from '../../test-support/cms'
import { restOf, signIn, type Rest } from '../../test-support/rest'
import { createStaff } from '../../test-support/staff'

let payload: Payload
let stop: () => Promise<void>
let rest: Rest
let token: string

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  await createStaff(payload)
  rest = restOf(payload)
  token = await signIn(payload, 'owner')
})
afterAll(() => stop())

describe('what nobody can see in a text', () => {
  it('is gone from a post, its rich text included; the rest is kept', async () => {
    const { id: author } = await createAuthor(payload)
    const body = makePost({
      author,
      title: 'First half\u0000second\u202e half',
      summary: 'One\u0007 line\r\nand another\u0000, with all that follows',
      content: makeText('Before\u0000 after \ud800and 👩‍⚕️.'),
    })
    const { body: answer, status } = await rest({ method: 'POST', path: '/posts', body, token })
    expect(status).toBe(201)
    const { id } = answer.doc as { id: string }
    const post = await payload.findByID({ collection: 'posts', id, depth: 0, overrideAccess: true })
    expect(post).toMatchObject({
      title: 'First halfsecond half',
      summary: 'One line\nand another, with all that follows',
    })
    expect(JSON.stringify(post.content)).toContain('Before after and 👩‍⚕️.')
  })

  it('is gone from the names of what a text is made of, which MongoDB would refuse', async () => {
    const { id: author } = await createAuthor(payload)
    const content = makeText('Before and after.')
    const [paragraph] = content.root.children
    Object.assign(paragraph ?? {}, {
      'a\u0000b': 'kept',
      $where: 'kept',
      'a.b': 'kept',
      '': 'kept',
    })
    const body = makePost({ author, content })
    const { body: answer, status } = await rest({ method: 'POST', path: '/posts', body, token })
    expect(status).toBe(201)
    const { id } = answer.doc as { id: string }
    const post = await payload.findByID({ collection: 'posts', id, depth: 0, overrideAccess: true })
    expect(JSON.stringify(post.content)).toContain('"ab":"kept"')
  })

  it('is no title: what holds nothing else is refused as missing', async () => {
    const { id: author } = await createAuthor(payload)
    const body = makePost({ author, title: '\u200b\u00a0' })
    const answer = await rest({ method: 'POST', path: '/posts', body, token })
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toContain('Title')
  })

  it('is gone from the settings', async () => {
    const settings = makeSettings()
    const company = { ...settings.company, tradingName: '\ufeffLec\u0000tern' }
    const body = { ...settings, company }
    const path = '/globals/settings'
    expect((await rest({ method: 'POST', path, body, token })).status).toBe(200)
    const stored = await payload.findGlobal({ slug: 'settings', overrideAccess: true })
    expect(stored.company?.tradingName).toBe('Lectern')
  })

  it('is gone from the name and the description of a picture', async () => {
    const form = new FormData()
    const create = { width: 40, height: 40, channels: 3 as const, background: 'white' }
    const picture = await sharp({ create }).png().toBuffer()
    form.append('file', new File([new Uint8Array(picture)], 'harm\u202egpj.png'))
    form.append('_payload', JSON.stringify({ alt: 'Six people\u0000 at a table' }))
    const { body } = await rest({ method: 'POST', path: '/media', token, body: form })
    expect(body.doc).toMatchObject({
      filename: expect.stringMatching(/^harmgpj-[0-9a-f]+\.png$/) as unknown,
      alt: 'Six people at a table',
    })
  })
})

it('no field that holds text lacks it', async () => {
  const { collections, globals } = payload.config
  const ours = [...collections, ...globals].filter(({ slug }) => !slug.startsWith('payload-'))
  const fields = ours.flatMap(({ slug, fields: own }) =>
    textFieldsIn(own)
      .filter(({ name }) => !ofPayloadItself.has(name) && !ofPayloadItself.has(`${slug}.${name}`))
      .map((field) => ({ name: `${slug}.${field.name}`, field })),
  )
  expect(fields.length).toBeGreaterThan(100)
  const uncleaned: string[] = []
  for (const { name, field } of fields) {
    const hook = 'hooks' in field && field.hooks?.beforeValidate?.[0]
    const cleaned: unknown = hook && (await hook({ value: 'a\u0000b' } as never))
    if (cleaned !== 'ab') uncleaned.push(name)
  }
  expect(uncleaned).toEqual([])
})

/** What Payload adds and fills in, or judges more strictly. */
const ofPayloadItself = new Set([
  ...['id', 'blockName', 'url', 'thumbnailURL', 'filename', 'mimeType'],
  ...['email', 'resetPasswordToken', 'salt', 'hash'].map((name) => `users.${name}`),
])

const textual = ['text', 'textarea', 'email', 'richText', 'json', 'code']

function textFieldsIn(fields: Field[]): FlattenedField[] {
  return flattenAllFields({ fields }).flatMap((field) => {
    if ('blocks' in field) return field.blocks.flatMap((block) => textFieldsIn(block.fields))
    if ('fields' in field) return textFieldsIn(field.fields)
    return textual.includes(field.type) ? [field] : []
  })
}
