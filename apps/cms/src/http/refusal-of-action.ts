import type { EarlyRefusal } from '@lectern/http-server/refuse-odd-requests'
import { BodyTooLargeError, readAtMost } from '@lectern/http-server/read-at-most'
import { problemBody, problemStatus, type ProblemReason } from '@lectern/shared/contract/problem'

/** Bytes. As much as Next takes. */
const maxBytes = 1_048_576

/**
 * What the admin sends to a server function is a form or a text, and JSON is at its root. Next fails over
 * anything else, and logs it as a fault of ours. The body is read to its end: what Next hands its proxy is
 * a copy.
 */
export async function refusalOfAction(request: Request): Promise<EarlyRefusal | null> {
  if (request.method !== 'POST' || !request.headers.has('next-action')) return null
  try {
    const body = await readAtMost(request.body, maxBytes)
    return isJson(await rootOf(body, request.headers.get('content-type') ?? ''))
      ? null
      : refusalFor('malformed-request')
  } catch (error) {
    return refusalFor(error instanceof BodyTooLargeError ? 'too-large' : 'malformed-request')
  }
}

async function rootOf(body: Uint8Array<ArrayBuffer>, contentType: string): Promise<unknown> {
  if (!contentType.startsWith('multipart/')) return new TextDecoder().decode(body)
  const form = await new Response(body, { headers: { 'content-type': contentType } }).formData()
  return form.get('0')
}

function isJson(text: unknown): boolean {
  if (typeof text !== 'string') return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function refusalFor(reason: ProblemReason): EarlyRefusal {
  return { status: problemStatus(reason), text: problemBody(reason).error.message }
}
