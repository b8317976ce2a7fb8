import { BodyTooLargeError, readAtMost } from '@lectern/http-server/read-at-most'

import { Refusal } from './refusal'

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
