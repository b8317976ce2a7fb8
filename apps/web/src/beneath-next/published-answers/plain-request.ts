import type { IncomingMessage } from 'node:http'
import { edgeProofHeader, edgeRefreshHeader } from '../edge/edge-proof'
import { mentionsMarkdown } from '../own-server/markdown-where-asked'
import { acceptedCoding, type Coding } from './accepted-coding'

/** A request for a page about which nothing is unusual, and all that decides in which form it is answered. */
export interface PlainRequest {
  isHead: boolean
  coding: Coding
  /** What `If-None-Match` says; empty when the page is wanted whatever the visitor has. */
  knownTags: string
  /** By which the edge shows that it is the edge; empty for anybody else. */
  edgeProof: string
}

/**
 * Null when anything about the request is unusual: what we do not know could matter to Next. So the headers
 * that are known to change nothing are listed, and not those that change something.
 */
export function plainRequestOf({ method, rawHeaders }: IncomingMessage): PlainRequest | null {
  if (method !== 'GET' && method !== 'HEAD') return null
  let acceptedCodings = ''
  let knownTags = ''
  let edgeProof = ''
  let isReload = false
  // Node's own object of headers is made when it is first asked for, which costs more than all of this.
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const value = rawHeaders[index + 1] ?? ''
    switch (partOf(rawHeaders[index] ?? '')) {
      case 'none':
        break
      case 'codings':
        acceptedCodings = joined(acceptedCodings, value)
        break
      case 'tags':
        knownTags = joined(knownTags, value)
        break
      case 'reload':
        isReload ||= value.includes('no-cache')
        break
      case 'edge':
        edgeProof = value
        break
      case 'cookies':
        if (cookiesOfNext.test(value)) return null
        break
      case 'kinds':
        if (mentionsMarkdown(value)) return null
        break
      case 'unknown':
        return null
    }
  }
  const coding = acceptedCoding(acceptedCodings)
  if (!coding) return null
  return { isHead: method === 'HEAD', coding, knownTags: isReload ? '' : knownTags, edgeProof }
}

/** What a header has to do with the form of the answer. */
type Part = 'none' | 'kinds' | 'codings' | 'tags' | 'reload' | 'cookies' | 'edge' | 'unknown'

/** Next shows drafts, and what it is still trying out, to whoever carries one of these. */
const cookiesOfNext = /__prerender_bypass|__next_preview_data|next-instant-navigation-testing/

/** What browsers, programs and the proxies before us send along. */
const withoutPart = [
  ...['host', 'connection', 'keep-alive', 'user-agent', 'referer', 'from', 'te', 'priority'],
  ...['accept-language', 'accept-charset', 'dnt', 'save-data', 'upgrade-insecure-requests'],
  ...['via', 'forwarded', 'cdn-loop', 'true-client-ip', 'x-real-ip', 'x-client-ip', 'pragma'],
  ...['x-request-id', 'x-correlation-id', 'x-amzn-trace-id', 'x-cloud-trace-context'],
  ...['traceparent', 'tracestate'],
]
const familyWithoutPart = /^(?:sec-|x-forwarded-|cf-)/

const parts = new Map<string, Part>([
  ...withoutPart.map((name) => [name, 'none'] as const),
  ['accept', 'kinds'],
  ['accept-encoding', 'codings'],
  ['if-none-match', 'tags'],
  ['cache-control', 'reload'],
  ['cookie', 'cookies'],
  [edgeProofHeader, 'edge'],
  [edgeRefreshHeader, 'none'],
])
// As HTTP/1.1 spells them, so that most are found at once.
for (const [name, part] of [...parts]) {
  parts.set(
    name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
    part,
  )
}

function partOf(name: string): Part {
  return parts.get(name) ?? partOfLowerCase(name.toLowerCase())
}

function partOfLowerCase(name: string): Part {
  return parts.get(name) ?? (familyWithoutPart.test(name) ? 'none' : 'unknown')
}

/** A header that is said twice says both. */
function joined(before: string, value: string): string {
  return before === '' ? value : `${before}, ${value}`
}
