import type { IncomingMessage, ServerResponse } from 'node:http'
import { beforeEachHead } from '@lectern/http-server/before-each-head'
import { onEachRequest } from '@lectern/http-server/on-each-request'
import { isForOneVisitor } from '@lectern/shared/addresses/website-parts'
import {
  edgeProofHeader,
  edgeRefreshHeader,
  isFromEdge,
  visitorCacheControlHeader,
} from './edge-proof'
import type { HeldPages } from './held-pages'
import { isPictureAddress } from './refresh-through-nginx'
import { tagsOfFile } from './tags-of-files'

/** After so long the edge asks whether its copy still holds, in case it was not told of a change. */
const keptSeconds = 60
/** What may stand in place of a page for a moment: what nginx is not given to store it does not replace. */
const passingSeconds = 1
/** Meanwhile, and while the website is slow or away, it goes on with the copy. */
const staleSeconds = 31_536_000

interface Visit {
  address: string
  isRefresh: boolean
  /** How much had changed when it arrived. */
  changes: number | undefined
}

const visits = new WeakMap<ServerResponse, Visit>()

/**
 * Tells the edge, and nobody else, what it may keep of the answers that Next makes. Stands above what keeps answers
 * here, so that it is not kept along.
 */
export function tellEdge(held: HeldPages): () => void {
  const endReading = onEachRequest(({ request, response }) => {
    if (!isFromEdge(request.headers[edgeProofHeader])) return
    visits.set(response, {
      address: request.url ?? '/',
      isRefresh: request.headers[edgeRefreshHeader] === '1',
      changes: countChanges(),
    })
  })
  const endTelling = beforeEachHead(({ request, response }) => {
    const visit = visits.get(response)
    if (!visit || !isForEverybody(request, response, visit)) return
    if (mayKeepFile(response, visit, held)) {
      response.setHeader(visitorCacheControlHeader, saidTo(response))
      response.setHeader('Cache-Control', keeping)
    } else if (visit.isRefresh) {
      response.setHeader(visitorCacheControlHeader, saidTo(response))
      response.setHeader('Cache-Control', `public, s-maxage=${passingSeconds}`)
    }
  })
  return () => {
    endReading()
    endTelling()
  }
}

const keeping = `public, s-maxage=${keptSeconds}, stale-while-revalidate=${staleSeconds}, stale-if-error=${staleSeconds}`

/** The same for an answer that is kept here: its head is a list of names and values in turn. */
export function headForEdge(head: readonly string[]): string[] {
  const at = head.findIndex((name, index) => index % 2 === 0 && name === 'cache-control')
  if (at === -1) return [...head]
  return [...head.toSpliced(at + 1, 1, keeping), visitorCacheControlHeader, head[at + 1] ?? '']
}

/** The page cache is no part of this bundle; the two share this alone. */
const shared = globalThis as { lecternCountChanges?: () => number }

function countChanges(): number | undefined {
  return shared.lecternCountChanges?.()
}

function isForEverybody(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  { address }: Visit,
): boolean {
  return (
    (method === 'GET' || method === 'HEAD') &&
    headers.authorization === undefined &&
    response.statusCode < 500 &&
    !response.hasHeader('Set-Cookie') &&
    !/\b(?:no-store|private)\b/.test(saidTo(response)) &&
    !isForOneVisitor(address)
  )
}

/** What was begun before a change may show what was before it. */
function mayKeepFile(response: ServerResponse, visit: Visit, held: HeldPages): boolean {
  const { address, changes } = visit
  const [path = '', query = ''] = address.split('?')
  const isPicture = isPictureAddress(path)
  const isPlain = query === '' ? !address.includes('?') : isPicture && /^v=[0-9a-z]+$/.test(query)
  const tags = isPlain ? tagsOfFile(path) : null
  const isThere = response.statusCode === 200 || response.statusCode === 304
  if (!tags || !isThere || changes === undefined || changes !== countChanges()) return false
  // Whatever version of a picture is named, the edge has one copy.
  return held.note(query === '' ? path : `${path}?v=1`, tags)
}

function saidTo(response: ServerResponse): string {
  return String(response.getHeader('Cache-Control') ?? '')
}
