import type { IncomingMessage, ServerResponse } from 'node:http'
import { beforeEachHead } from '@lectern/http-server/before-each-head'
import { onEachRequest, type Arrival } from '@lectern/http-server/on-each-request'
import { generateETag } from 'next/dist/server/lib/etag'
import { withoutCampaign } from '../../addresses/campaign-query'
import { answerHeader, openAnswerNamed, type StoredPage } from '../own-server/open-answers.mjs'
import { askEachTime } from '../own-server/tell-caches'
import { isFromEdge } from '../edge/edge-proof'
import type { HeldPages } from '../edge/held-pages'
import { headForEdge } from '../edge/tell-edge'
import { namesTag } from './entity-tags'
import type { Form, GivenAnswer } from './kept-answer'
import { KeptAnswers } from './kept-answers'
import { plainRequestOf, type PlainRequest } from './plain-request'

/**
 * A published page that was answered once is answered again before Next is entered, byte for byte and
 * header for header, for as long as the page cache would hand out the same page. What is answered again is
 * what Next said, so nothing about a page is decided twice; and whatever is unusual about a request, or
 * about an answer, is left to Next.
 */
export function publishedAnswers(kept = new KeptAnswers()) {
  /** What the edge in front may keep of it; null where there is none. */
  let held: HeldPages | null = null
  return {
    /** Before all that looks at requests on their way to Next. */
    answerBeforeNext: () => onEachRequest((arrival) => answer(arrival, { kept, held })),
    tellEdgeOf: (pages: HeldPages | null) => {
      held = pages
    },
    untilPacked: () => kept.untilPacked(),
    /** Beneath all that changes the head of an answer, so that what is kept is what was sent. */
    keepWhatIsAnswered: () => beforeEachHead((arrival) => keepAnswer(arrival, kept)),
  }
}

interface Stores {
  kept: KeptAnswers
  held: HeldPages | null
}

function answer({ request, response }: Arrival, { kept, held }: Stores): void {
  const address = withoutCampaign(request.url ?? '')
  const found = kept.find(address)
  if (!found && !plainAddress.test(address)) return
  const plain = plainRequestOf(request)
  if (!plain) return
  if (found?.given.page.isCurrent()) {
    const mayKeep = held && isFromEdge(plain.edgeProof) && held.note(address, found.given.page.tags)
    const form = found.forms[plain.coding]
    return send(response, mayKeep ? formForEdge(form) : form, plain)
  }
  if (!plain.isHead && address === request.url) keepable.set(response, address)
}

/** What follows could be made up without end, and fill the memory with copies of one page. */
const plainAddress = /^\/[^?#]*$/

/** The addresses of plain requests, as they were asked for, by the answers that Next makes to them. */
const keepable = new WeakMap<ServerResponse, string>()

function formForEdge(form: Form): Form {
  const { head, unchangedHead } = form
  return { ...form, head: headForEdge(head), unchangedHead: headForEdge(unchangedHead) }
}

function send(response: ServerResponse, form: Form, { isHead, knownTags }: PlainRequest): void {
  if (knownTags !== '' && namesTag(knownTags, form.tag)) {
    response.writeHead(304, form.unchangedHead).end()
    return
  }
  response.writeHead(200, form.head).end(isHead ? undefined : form.body)
}

function keepAnswer({ request, response }: Arrival, kept: KeptAnswers): void {
  const address = keepable.get(response)
  if (address === undefined || !isPublished(response)) return
  const page = pageBehind(request)
  if (!page?.isCurrent()) return
  const tag = generateETag(page.html)
  // Next tags an answer by its text: only if both are the same was this page answered, and nothing else.
  if (response.getHeader('ETag') !== tag) return
  kept.keep(address, { page, tag, headers: headersToKeep(response) })
}

function isPublished(response: ServerResponse): boolean {
  return (
    response.statusCode === 200 &&
    response.getHeader('Cache-Control') === askEachTime &&
    !response.hasHeader('Set-Cookie')
  )
}

/** None when it is not certain which. */
function pageBehind({ headers }: IncomingMessage): StoredPage | undefined {
  const [page, ...others] = openAnswerNamed(headers[answerHeader])?.pages ?? []
  return others.every(({ html }) => html === page?.html) ? page : undefined
}

function headersToKeep(response: ServerResponse): GivenAnswer['headers'] {
  return Object.entries(response.getHeaders())
    .filter(([name]) => !ofOneTransfer.includes(name))
    .flatMap(([name, said]) => [said ?? []].flat().flatMap((value) => [name, String(value)]))
}

/** What belongs to one form of the page, or to one way of getting it. */
const ofOneTransfer = [
  ...['etag', 'content-encoding', 'content-length', 'transfer-encoding'],
  ...['date', 'connection', 'keep-alive', 'x-nextjs-cache'],
]
