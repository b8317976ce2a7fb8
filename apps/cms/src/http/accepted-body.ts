import { BodyTooLargeError, readAtMost } from '@lectern/http-server/read-at-most'
import {
  executeAuthStrategies,
  type Access,
  type Payload,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'

import { collectionAt, globalAt } from './collection-at'
import { Refusal } from './refusal'

/** Bytes. The largest picture is 8 MB and comes with its form. */
const maxUploadBytes = 9_000_000
export const uploadTooLarge = 'This file is larger than 8 MB. Please make it smaller first.'
/** Bytes. A long article with its blocks stays far below. */
const maxStaffBytes = 2_000_000
/** Bytes. The details of fifty delegates, or an event of Stripe's; each endpoint knows its own limit as well. */
const maxPublicBytes = 500_000
/** Bytes. Who signs in sends less; larger ones are documents, which only staff save. */
const maxStrangersBytes = 20_000
/** Levels of lists and objects. A text with lists in lists in a block has about 40. */
const maxLevels = 100

type Door = { payload: Payload; request: Request }

/**
 * The request with a body that can be read: of a kind and size that its address takes, from somebody
 * who may send it there, and no deeper than people write. Nothing of an upload is read before it is
 * known whose it is, and none of it kept once it is too much. What forms send becomes JSON, unless a
 * picture comes with it.
 *
 * @throws Refusal
 */
export async function withAcceptedBody({ payload, request }: Door): Promise<Request> {
  if (!request.body) return request
  const { config } = payload
  switch (kindOf(request)) {
    case 'application/json': {
      const bytes = await readWithin(request, await roomForJson({ payload, request }))
      if (bytes.byteLength > 0) refuseUnreadable(new TextDecoder().decode(bytes))
      return withBody(request, bytes)
    }
    case 'multipart/form-data': {
      if (collectionAt(config, request.url)?.upload) return acceptUpload({ payload, request })
      if (!isAboutDocuments(config, request)) throw new Refusal('unsupported-media-type')
      const form = await readForm(request, await roomForJson({ payload, request }))
      return withJson(request, textIn(form))
    }
    case 'application/x-www-form-urlencoded':
      if (!isGetByPost(request)) throw new Refusal('unsupported-media-type')
      return withBody(request, await readWithin(request, maxStrangersBytes))
    case '': {
      const isEmpty = await readAtMost(request.body, 0).catch(() => null)
      if (!isEmpty) throw new Refusal('unsupported-media-type')
      return withBody(request, null)
    }
    default:
      throw new Refusal('unsupported-media-type')
  }
}

/** A POST that means GET: Payload's admin sends long queries so. */
export function isGetByPost(request: Request): boolean {
  return (
    request.method === 'POST' && overrideHeaders.some((name) => request.headers.get(name) === 'GET')
  )
}

export const overrideHeaders = ['x-payload-http-method-override', 'x-http-method-override']

function kindOf({ headers }: Request): string {
  return (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
}

function isAboutDocuments(config: SanitizedConfig, { url }: Request): boolean {
  return !!(collectionAt(config, url) ?? globalAt(config, url))
}

/** In bytes. Documents are large only when staff save them. */
async function roomForJson({ payload, request }: Door): Promise<number> {
  const stated = Number(request.headers.get('content-length') ?? Infinity)
  if (!isAboutDocuments(payload.config, request) || isOrder(request)) return maxPublicBytes
  if (stated <= maxStrangersBytes) return maxStrangersBytes
  if (await sessionOf({ payload, request })) return maxStaffBytes
  if (stated <= maxStaffBytes) throw new Refusal('not-signed-in')
  return maxStrangersBytes
}

/** Of visitors, whose key is in the address. */
function isOrder({ url }: Request): boolean {
  return new URL(url).pathname.startsWith('/api/orders/by-token/')
}

async function sessionOf({ payload, request }: Door): Promise<PayloadRequest['user']> {
  const { user } = await executeAuthStrategies({ headers: request.headers, payload })
  return user
}

async function acceptUpload({ payload, request }: Door): Promise<Request> {
  const user = await sessionOf({ payload, request })
  if (!user) throw new Refusal('not-signed-in')
  const access = collectionAt(payload.config, request.url)?.access
  const isAllowed: Access | undefined = request.method === 'POST' ? access?.create : access?.update
  const req = { user, payload, headers: request.headers } as PayloadRequest
  if (!(await isAllowed?.({ req }))) throw new Refusal('not-allowed')
  const form = await readForm(request, maxUploadBytes)
  const text = textIn(form)
  const file = form.get('file')
  if (!(file instanceof File)) return withJson(request, text)
  const kept = new FormData()
  kept.append('file', file)
  kept.append('_payload', text)
  return withForm(request, kept)
}

/** Written anew, it is a form that every parser reads alike. */
async function withForm(request: Request, form: FormData): Promise<Request> {
  const written = new Response(form)
  const contentType = written.headers.get('content-type')
  return withBody(request, new Uint8Array(await written.arrayBuffer()), contentType)
}

async function readForm(request: Request, maxBytes: number): Promise<FormData> {
  const body = await readWithin(request, maxBytes)
  const contentType = request.headers.get('content-type') ?? ''
  try {
    return await new Response(body, { headers: { 'content-type': contentType } }).formData()
  } catch {
    throw new Refusal('malformed-request')
  }
}

/** Payload's forms put a document into one field, as JSON. */
function textIn(form: FormData): string {
  const text = form.get('_payload') ?? '{}'
  if (typeof text !== 'string') throw new Refusal('malformed-request')
  refuseUnreadable(text)
  return text
}

async function readWithin(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = new Refusal(
    'too-large',
    maxBytes === maxUploadBytes ? { message: uploadTooLarge } : {},
  )
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge
  try {
    return await readAtMost(request.body, maxBytes)
  } catch (error) {
    throw error instanceof BodyTooLargeError ? tooLarge : error
  }
}

/** @throws Refusal unless it is the JSON of an object that can be gone through. */
function refuseUnreadable(text: string): void {
  const value = parse(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal('malformed-request')
  }
  let level: object[] = [value]
  for (let levels = 1; level.length > 0; levels += 1) {
    if (levels > maxLevels) throw new Refusal('malformed-request')
    if (level.some((inner) => Object.hasOwn(inner, '__proto__'))) {
      throw new Refusal('malformed-request')
    }
    level = level.flatMap((inner) => Object.values(inner).filter(isObject))
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal('malformed-request')
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function withJson(request: Request, text: string): Request {
  return withBody(request, new TextEncoder().encode(text), 'application/json')
}

function withBody(
  { url, method, headers, signal }: Request,
  body: Uint8Array<ArrayBuffer> | null,
  contentType = headers.get('content-type'),
): Request {
  const settled = new Headers(headers)
  for (const name of ['content-type', 'content-length', 'transfer-encoding']) settled.delete(name)
  if (contentType) settled.set('content-type', contentType)
  if (body) settled.set('content-length', String(body.byteLength))
  return new Request(url, { method, headers: settled, signal, body })
}
