import { Refusal } from './refusal'

/** Bytes. The largest picture is 8 MB and comes with its form. */
const maxUploadBytes = 9_000_000
/** Bytes. A long article with its blocks stays far below. */
const maxJsonBytes = 2_000_000

/** @throws Refusal `too-large`. A body without a stated length is read here, since nothing else would stop it. */
export async function withLimitedBody(request: Request): Promise<Request> {
  if (!request.body) return request
  const isUpload = request.headers.get('content-type')?.startsWith('multipart/form-data')
  const maxBytes = isUpload ? maxUploadBytes : maxJsonBytes
  const statedLength = request.headers.get('content-length')
  if (statedLength !== null) {
    if (Number(statedLength) > maxBytes) throw new Refusal('too-large')
    return request
  }
  const body = await readAtMost(request.body, maxBytes)
  return new Request(request.url, { method: request.method, headers: request.headers, body })
}

/** The JSON of a body, however it was sent. @throws Refusal when it is too large, of another kind or no JSON. */
export async function readJson(request: BodySource, maxBytes: number): Promise<unknown> {
  const contentType = request.headers.get('content-type')?.split(';', 1)[0]?.trim()
  if (contentType !== 'application/json') throw new Refusal('unsupported-media-type')
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw new Refusal('too-large')
  if (!request.body) throw new Refusal('malformed-request')
  const bytes = await readAtMost(request.body, maxBytes)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Refusal('malformed-request')
  }
}

type BodySource = { headers: Headers; body?: ReadableStream | null }

async function readAtMost(
  body: ReadableStream,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let totalBytes = 0
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    totalBytes += chunk.byteLength
    if (totalBytes > maxBytes) throw new Refusal('too-large')
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}
