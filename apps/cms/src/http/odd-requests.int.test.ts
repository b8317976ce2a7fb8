import { afterAll, beforeAll, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { flattenAllFields, type CollectionSlug, type Payload } from 'payload'

import { createAuthor } from '../../seed/factories/author'
import { createCourse } from '../../seed/factories/course'
import { createRun } from '../../seed/factories/course-run'
import { createEnquiry } from '../../seed/factories/enquiry'
import { createMedia } from '../../seed/factories/media'
import { createPage } from '../../seed/factories/page'
import { createPost } from '../../seed/factories/post'
import { createRedirect } from '../../seed/factories/redirect'
import { saveSettings } from '../../seed/factories/settings'
import { createTestimonial } from '../../seed/factories/testimonial'
import { createTopic } from '../../seed/factories/topic'
import { createTrainer } from '../../seed/factories/trainer'
import { createVenue } from '../../seed/factories/venue'
import { startTestCms } from '../../test-support/cms'
import { endpointsOf } from '../../test-support/fuzz/endpoints'
import { oddRequestsTo, type OddRequest } from '../../test-support/fuzz/odd-requests'
import { planted } from '../../test-support/fuzz/odd-values'
import { signIn } from '../../test-support/rest'
import { createStaff } from '../../test-support/staff'
import { textBlocks } from '../modules/content'
import { findWrongValues } from '../typed/right-types/wrong-values'
import { handleRequest } from './handle-request'

const seed = Number(process.env.FC_SEED ?? 1912)

let payload: Payload
let stop: () => Promise<void>
const documents = new Map<string, Record<string, unknown>>()
const tokens: (string | null)[] = [null]
const logged: string[] = []

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  await createStaff(payload)
  tokens.push(await signIn(payload, 'owner'), await signIn(payload, 'editor'))
  await fillWorld()
  keepLog()
})
afterAll(() => stop())

it('no request to any endpoint is answered with a fault, however odd it is', async () => {
  const endpoints = endpointsOf(payload).toSorted(
    (a, b) => Number(endsSession(a)) - Number(endsSession(b)),
  )
  const faults: string[] = []
  for (const [number, endpoint] of endpoints.entries()) {
    const arbitrary = oddRequestsTo(endpoint, { payload, documents })
    const requests = fc.sample(arbitrary, {
      seed: seed + number,
      numRuns: requestsEach(endpoint),
    })
    for (const [index, request] of requests.entries()) {
      const token = tokens[index % tokens.length] ?? null
      const fault = await faultOf(request, token)
      if (fault) faults.push(fault)
    }
  }
  expect(faults.slice(0, 20)).toEqual([])
})

it('what was stored all the same is of the types of its fields, and can be read', async () => {
  const blocks = new Map(
    textBlocks.map(({ slug, fields }) => [slug, flattenAllFields({ fields })] as const),
  )
  const problems: unknown[] = []
  for (const { slug, flattenedFields: fields } of payload.config.collections) {
    const list = await send({
      method: 'GET',
      path: `/${slug}?depth=2&limit=100&trash=true&draft=true`,
    })
    if (list.status >= 500 && list.status !== 501) problems.push(slug)
    const { docs } = await payload.db.find<Record<string, unknown>>({
      collection: slug,
      limit: 1_000,
    })
    for (const doc of docs) {
      const plain = JSON.parse(JSON.stringify(doc)) as Record<string, unknown>
      const found = findWrongValues(plain, { fields, textBlocks: blocks })
      problems.push(...found.problems.map((problem) => ({ slug, ...problem })))
    }
  }
  expect(problems.slice(0, 20)).toEqual([])
})

it('none of what was sent is in the log, nor of what a statement that failed was given', async () => {
  const failing = {
    collection: 'users',
    where: { name: { equals: { [planted]: planted } } },
  } as const
  for (const toLog of [(err: unknown) => ({ err }), (err: unknown) => err]) {
    await payload.db.find(failing as never).catch((error) => payload.logger.error(toLog(error)))
  }
  expect(logged.filter((line) => line.includes('"level":50')).length).toBeGreaterThanOrEqual(2)
  const lines = logged.filter((line) => line.toLowerCase().includes(planted.toLowerCase()))
  expect(lines.slice(0, 5)).toEqual([])
})

/** Most of the time goes where something can be written. */
function requestsEach({ method, slug }: { method: string; slug: string | null }): number {
  const isWritten = ['POST', 'PATCH', 'PUT'].includes(method) && documents.has(slug ?? '')
  return isWritten ? 10 : 3
}

/** The last, so that those who are signed in stay so. */
function endsSession({ slug }: { slug: string | null }): boolean {
  return slug === 'users'
}

async function faultOf(request: OddRequest, token: string | null): Promise<string | null> {
  const response = await send(request, token)
  const text = await response.text()
  // Payload says 501 of its own collections, which have no addresses.
  if (response.status < 500 || response.status === 501) return null
  return `${request.method} ${request.path} ${JSON.stringify(request.headers)} ${request.body?.slice(0, 300)} → ${response.status} ${text.slice(0, 200)}`
}

let peers = 0
function send(
  { method, path, headers, body }: Partial<OddRequest>,
  token: string | null = tokens[1] ?? null,
): Promise<Response> {
  peers += 1
  const request = new Request(`http://localhost:3001/api${path}`, {
    method,
    headers: {
      ...headers,
      'x-lectern-peer': `2001:db8:${(peers >> 16).toString(16)}:${(peers & 65_535).toString(16)}::1`,
      ...(token && { authorization: `JWT ${token}` }),
      ...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }),
    },
    ...(body !== undefined && { body }),
  })
  return handleRequest(payload.config, request)
}

async function fillWorld(): Promise<void> {
  await saveSettings(payload)
  const topic = await createTopic(payload)
  const author = await createAuthor(payload)
  const picture = await createMedia(payload)
  const testimonial = await createTestimonial(payload)
  const course = await createCourse(payload)
  const venue = await createVenue(payload)
  await createTrainer(payload)
  await createRun(payload, { course: course.id, venue: venue.id })
  await createPost(payload, {
    author: author.id,
    topics: [topic.id],
    heroImage: picture.id,
  })
  await createPage(payload)
  await createRedirect(payload)
  await createEnquiry(payload)
  void testimonial
  for (const { slug } of payload.config.collections) await keepOne(slug)
  for (const { slug } of payload.config.globals) {
    const found = await payload.findGlobal({ slug, depth: 0, overrideAccess: true })
    documents.set(slug, found as unknown as Record<string, unknown>)
  }
}

async function keepOne(collection: CollectionSlug): Promise<void> {
  const { docs } = await payload.find({ collection, limit: 1, depth: 0, overrideAccess: true })
  const [first] = JSON.parse(JSON.stringify(docs)) as Record<string, unknown>[]
  if (first) documents.set(collection, first)
}

/** In place of where it is written. */
function keepLog(): void {
  const key = Object.getOwnPropertySymbols(payload.logger).find(
    ({ description }) => description === 'pino.stream',
  )
  const stream = (payload.logger as unknown as Record<symbol, { write: (line: string) => void }>)[
    key ?? Symbol()
  ]
  if (!stream) throw new Error('The logger has no stream')
  stream.write = (line) => void logged.push(line)
}
