import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import sharp from 'sharp'

import { startTestCms } from '../../test-support/cms'
import { restOf, signIn } from '../../test-support/rest'
import { createStaff } from '../../test-support/staff'
import { handleRequest } from './handle-request'

let payload: Payload
let stop: () => Promise<void>
const tokens: Record<string, string> = {}

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  await createStaff(payload)
  for (const role of ['author', 'bookings'] as const) tokens[role] = await signIn(payload, role)
})
afterAll(() => stop())

describe('an upload is not read before it is known whose it is:', () => {
  it.each([
    ['a stranger’s', undefined, 401],
    ['of staff who keep no pictures', 'bookings', 403],
    ['of a writer, up to its limit', 'author', 413],
  ])('%s', async (_, role, status) => {
    let readBytes = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        readBytes += 1_000_000
        controller.enqueue(new Uint8Array(1_000_000))
      },
    })
    const answer = await call('/media', {
      body: endless,
      contentType: 'multipart/form-data; boundary=edge',
      token: role && tokens[role],
    })
    expect(answer.status).toBe(status)
    if (status !== 413) expect(readBytes).toBeLessThanOrEqual(2_000_000)
    else expect(readBytes).toBeLessThanOrEqual(11_000_000)
  })
})

it('a large document is read from staff alone', async () => {
  const body = JSON.stringify({ name: 'x'.repeat(100_000) })
  const contentType = 'application/json'
  expect((await call('/topics', { body, contentType })).status).toBe(401)
  expect((await call('/topics', { body, contentType, token: tokens.author })).status).toBe(403)
})

describe('what is sent is of a kind that its address takes:', () => {
  it.each([
    ['text', '/topics', 'text/plain', '{}', 415],
    ['text to the shop', '/quotes', 'text/plain', '{}', 415],
    ['a form to the shop', '/quotes', 'multipart/form-data; boundary=edge', '--edge--', 415],
    ['something without a kind', '/topics', null, '{}', 415],
    ['a form as browsers send it', '/topics', 'application/x-www-form-urlencoded', 'a=b', 415],
    ['no form at all', '/topics', 'multipart/form-data; boundary=edge', 'nothing', 400],
    ['a form without an edge', '/topics', 'multipart/form-data', 'nothing', 400],
    ['a list', '/topics', 'application/json', '[]', 400],
    ['a million levels', '/topics', 'application/json', '['.repeat(9_000), 400],
    ['two hundred levels', '/topics', 'application/json', nested(200), 400],
    ['the object’s own prototype', '/topics', 'application/json', '{"__proto__":{"a":1}}', 400],
    ['a document', '/topics', 'application/json', '{}', 403],
  ])('%s', async (_, path, contentType, body, status) => {
    const answer = await call(path, { body, contentType })
    expect(answer.status).toBe(status)
    const { error } = (await answer.json()) as { error: { message: string } }
    expect(error.message).toMatch(/[a-z]+\.$/)
  })
})

it('quotes are answered while many pictures are saved, one at a time; who comes too late is told when to come again', async () => {
  const picture = await noise()
  const bounded = await mostAtOnce(12, (body) =>
    call('/media', { body, contentType: null, token: tokens.author }),
  )
  const rest = restOf(payload)
  const unbounded = await mostAtOnce(12, (body) =>
    rest({ method: 'POST', path: '/media', body, token: tokens.author }),
  )
  const told = bounded.answers.filter(({ status }) => status === 503)
  expect(told).toHaveLength(4)
  for (const { headers } of told) expect(headers.get('retry-after')).toBe('20')
  expect(bounded.answers.filter(({ status }) => status === 201)).toHaveLength(8)
  expect(bounded.most).toBeLessThanOrEqual(sizesOfAPicture)
  expect(unbounded.most).toBeGreaterThan(2 * sizesOfAPicture)

  async function mostAtOnce<Answer extends { status: number; headers: Headers }>(
    count: number,
    save: (body: FormData) => Promise<Answer>,
  ) {
    let most = 0
    const look = () => {
      const { queue, process } = sharp.counters()
      most = Math.max(most, queue + process)
    }
    sharp.queue.on('change', look)
    const answers = await Promise.all(
      Array.from({ length: count }, (_, number) => {
        const form = new FormData()
        form.append('file', new File([picture], `picture-${number}.png`, { type: 'image/png' }))
        form.append('_payload', JSON.stringify({ alt: `Picture ${number}` }))
        return save(form)
      }),
    )
    sharp.queue.off('change', look)
    return { answers, most }
  }
})

/** The original and the three smaller ones, and one that is looked at. */
const sizesOfAPicture = 5

async function noise(): Promise<Uint8Array<ArrayBuffer>> {
  const create = {
    ...{ width: 700, height: 500, channels: 3 as const, background: 'grey' },
    noise: { type: 'gaussian' as const, mean: 128, sigma: 40 },
  }
  return new Uint8Array(await sharp({ create }).png({ compressionLevel: 1 }).toBuffer())
}

type Sent = {
  body: string | FormData | ReadableStream<Uint8Array>
  contentType: string | null
  token?: string
}

function call(path: string, { body, contentType, token }: Sent): Promise<Response> {
  const isText = typeof body === 'string'
  const request = new Request(`http://localhost:3001/api${path}`, {
    method: 'POST',
    headers: {
      ...(contentType && { 'content-type': contentType }),
      ...(isText && { 'content-length': String(Buffer.byteLength(body)) }),
      ...(token && { authorization: `JWT ${token}` }),
    },
    body: isText ? new TextEncoder().encode(body) : body,
    duplex: 'half',
  } as RequestInit)
  return handleRequest(payload.config, request)
}

function nested(levels: number): string {
  return '{"a":'.repeat(levels) + '1' + '}'.repeat(levels)
}
