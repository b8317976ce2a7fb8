import { request } from 'node:http'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { once } from 'node:events'
import { edgeRefreshHeader } from './edge-proof'

interface Edge {
  url: string
  secret: string
}

const timeoutMs = 15_000

/**
 * Has nginx fetch an address anew and store what it gets, in each form it has one copy of, and then asks as a visitor
 * would, to see that it answers what it was given.
 *
 * @returns whether the edge keeps it: false when nothing is there any more, or something that leads elsewhere
 * @throws when the edge does not answer, or goes on answering something else
 */
export async function refreshThroughNginx(edge: Edge, address: string): Promise<boolean> {
  let isKept = true
  for (const accepting of formsOf(address)) {
    const given = await ask(edge, address, { ...accepting, [edgeRefreshHeader]: edge.secret })
    if (given.status >= 500) throw new Error(`The edge answered ${given.status}`)
    const seen = await ask(edge, address, accepting)
    if (!isSame(given, seen)) throw new Error('The edge answers something older')
    isKept &&= given.status === 200
  }
  return isKept
}

/** As nginx tells them apart: see edge/edge.conf.template. */
export function formsOf(address: string): Record<string, string>[] {
  return isPictureAddress(address)
    ? [{ accept: 'image/avif,*/*' }, { accept: '*/*' }]
    : ['br, gzip', 'gzip', 'identity'].map((coding) => ({ 'accept-encoding': coding }))
}

export function isPictureAddress(address: string): boolean {
  return /^\/(?:media|logos|icons)\//.test(address)
}

interface Answer {
  status: number
  headers: IncomingHttpHeaders
}

function isSame(given: Answer, seen: Answer): boolean {
  return (
    given.status === seen.status &&
    given.headers.etag === seen.headers.etag &&
    given.headers.location === seen.headers.location
  )
}

async function ask(edge: Edge, address: string, headers: Record<string, string>): Promise<Answer> {
  // Not `fetch`, which asks for forms of its own choice and unpacks what it gets.
  const sent = request(new URL(address, edge.url), {
    headers,
    signal: AbortSignal.timeout(timeoutMs),
  }).end()
  const [answer] = (await once(sent, 'response')) as [IncomingMessage]
  answer.resume()
  await once(answer, 'end')
  return { status: answer.statusCode ?? 502, headers: answer.headers }
}
