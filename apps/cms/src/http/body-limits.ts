import { BodyTooLargeError, readAtMost } from '@lectern/http-server/read-at-most'

import { Refusal } from './refusal'

/** Bytes. The largest picture is 8 MB and comes with its form. */
const maxUploadBytes = 9_000_000
export const uploadTooLarge = 'This file is larger than 8 MB. Please make it smaller first.'
/** Bytes. A long article with its blocks stays far below. */
const maxJsonBytes = 2_000_000

/** @throws Refusal `too-large`. A body without a stated length is read here, since nothing else would stop it. */
export async function withLimitedBody(request: Request): Promise<Request> {
  if (!request.body) return request
  const isUpload = request.headers.get('content-type')?.startsWith('multipart/form-data')
  const maxBytes = isUpload ? maxUploadBytes : maxJsonBytes
  const statedLength = request.headers.get('content-length')
  if (statedLength !== null) {
    if (Number(statedLength) > maxBytes) {
      throw new Refusal('too-large', isUpload ? { message: uploadTooLarge } : {})
    }
    return request
  }
  const body = await readBody(request.body, maxBytes)
  return new Request(request.url, { method: request.method, headers: request.headers, body })
}

/** The JSON of a body, however it was sent. @throws Refusal when it is too large, of another kind or no JSON. */
export async function readJson(request: BodySource, maxBytes: number): Promise<unknown> {
  const contentType = request.headers.get('content-type')?.split(';', 1)[0]?.trim()
  if (contentType !== 'application/json') throw new Refusal('unsupported-media-type')
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw new Refusal('too-large')
  if (!request.body) throw new Refusal('malformed-request')
  const bytes = await readBody(request.body, maxBytes)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Refusal('malformed-request')
  }
}

type BodySource = { headers: Headers; body?: ReadableStream<Uint8Array> | null }

async function readBody(body: ReadableStream<Uint8Array>, maxBytes: number) {
  try {
    return await readAtMost(body, maxBytes)
  } catch (error) {
    throw error instanceof BodyTooLargeError ? new Refusal('too-large') : error
  }
}
