import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { CollectionSlug, Payload } from 'payload'
import sharp from 'sharp'

import { makePost } from '@cms-seed/factories/post'
import { makeVenue } from '@cms-seed/factories/venue'
import { startTestCms } from '@cms-support/cms'
import { signIn } from '@cms-support/rest'
import { createStaff } from '@cms-support/staff'
import { formHeader } from '@cms/fields/form-header'
import { handleRequest } from '@cms/http/handle-request'

let payload: Payload
let stop: () => Promise<void>
let token: string
let author: string

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  await createStaff(payload)
  token = await signIn(payload, 'owner')
  author = (await press('/authors', { name: 'Vince Hart' })).doc.id
})
afterAll(() => stop())

describe('a form whose document was made, and whose answer was lost,', () => {
  it.each([
    ['a draft', '/posts?draft=true&depth=0', () => makePost({ author, _status: 'draft' })],
    ['a published post', '/posts?depth=0', () => makePost({ author, _status: 'published' })],
    ['a venue', '/venues', () => makeVenue()],
  ])('shows %s of the first time when it is sent again', async (_, path, make) => {
    const slug = path.split(/[/?]/)[1] as CollectionSlug
    const before = await count(slug)
    const form = newForm()
    const data = make()
    const first = await press(path, data, form)
    const second = await press(path, data, form)
    expect([first.status, second.status]).toEqual([201, 201])
    expect(second.doc).toEqual(first.doc)
    expect(await count(slug)).toBe(before + 1)
  })

  it('saves in it what was typed since', async () => {
    const form = newForm()
    const data = makePost({ author, _status: 'draft' })
    const { doc } = await press('/posts?draft=true', data, form)
    for (const title of ['Typed since', 'Typed later still']) {
      const again = await press('/posts?draft=true', { ...data, title }, form)
      expect(again.doc).toMatchObject({ id: doc.id, title })
    }
  })

  it('does not overwrite what somebody else has changed in it since', async () => {
    const form = newForm()
    const { doc } = await press('/venues', makeVenue(), form)
    await payload.update({ collection: 'venues', id: doc.id, data: { name: 'Corn Exchange' } })
    const again = await press('/venues', makeVenue({ name: 'Old Mill' }), form)
    expect(again.status).toBe(409)
    expect(await payload.findByID({ collection: 'venues', id: doc.id })).toMatchObject({
      name: 'Corn Exchange',
    })
  })

  it('uploads a picture once', async () => {
    const before = await count('media')
    const background = { r: 20, g: 80, b: 120 }
    const png = sharp({ create: { width: 40, height: 40, channels: 3, background } }).png()
    const file = new File([new Uint8Array(await png.toBuffer())], 'once.png', { type: 'image/png' })
    const form = newForm()
    const upload = () => {
      const body = new FormData()
      body.append('file', file)
      body.append('_payload', JSON.stringify({ alt: 'A test' }))
      return press('/media', body, form)
    }
    const [first, second] = [await upload(), await upload()]
    expect(second.doc).toMatchObject({ id: first.doc.id, filename: first.doc.filename })
    expect(await count('media')).toBe(before + 1)
  })

  it('copies a document once', async () => {
    const { doc } = await press('/venues', makeVenue())
    const before = await count('venues')
    const form = newForm()
    const copy = () => press(`/venues/${doc.id}/duplicate`, {}, form)
    const [first, second] = [await copy(), await copy()]
    expect(second.doc.id).toBe(first.doc.id)
    expect(await count('venues')).toBe(before + 1)
  })
})

it('a refused form can be mended and sent again', async () => {
  const form = newForm()
  expect((await press('/venues', { ...makeVenue(), name: '' }, form)).status).toBe(400)
  expect((await press('/venues', makeVenue(), form)).status).toBe(201)
})

describe('five presses at one moment', () => {
  const presses = (form: () => string | undefined) => {
    const data = makeVenue()
    return Promise.all(Array.from({ length: 5 }, () => press('/venues', data, form())))
  }

  it('make five documents where nobody says that they come from one form', async () => {
    const before = await count('venues')
    await presses(() => undefined)
    await presses(newForm)
    expect(await count('venues')).toBe(before + 10)
  })

  it('of one form make one document, and all are answered with it', async () => {
    const before = await count('venues')
    const form = newForm()
    const answers = await presses(() => form)
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201])
    expect(new Set(answers.map(({ doc }) => doc.id)).size).toBe(1)
    expect(await count('venues')).toBe(before + 1)
  })
})

type Made = { status: number; doc: { id: string; filename?: string } }

async function press(path: string, body: object, form?: string): Promise<Made> {
  const headers = new Headers({ Authorization: `JWT ${token}` })
  if (form) headers.set(formHeader, form)
  const isForm = body instanceof FormData
  if (!isForm) headers.set('content-type', 'application/json')
  const init = { method: 'POST', headers, body: isForm ? body : JSON.stringify(body) }
  const request = new Request(`${payload.config.serverURL}/api${path}`, init)
  const response = await handleRequest(payload.config, request)
  const answer = (await response.json()) as Pick<Made, 'doc'>
  return { status: response.status, doc: answer.doc }
}

function newForm(): string {
  return `${new Date().toISOString()}/${randomUUID()}`
}

async function count(collection: CollectionSlug): Promise<number> {
  return (await payload.count({ collection, where: {} })).totalDocs
}
