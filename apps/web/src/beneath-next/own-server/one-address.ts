import type { IncomingMessage, ServerResponse } from 'node:http'
import { beforeEachHead } from '@lectern/http-server/before-each-head'
import { type Arrival, onEachRequest } from '@lectern/http-server/on-each-request'
import {
  inAscii,
  isCaseSensitivePath,
  canonicalPath,
} from '@lectern/shared/addresses/canonical-path'
import { paths } from '@lectern/shared/addresses/paths'
import { carryQuery } from '../../addresses/carry-query'

/**
 * Each page has one address. However it is spelled, Next is asked for that one; a visitor who asked in
 * another spelling is led there when there is something, and told that there is nothing otherwise. So an old
 * address with a redirect takes one hop, and the many spellings of a page fill no cache.
 */
export function keepOneAddress(): () => void {
  const endReading = onEachRequest((arrival) => {
    const { request, response } = arrival
    const asked = request.url ?? '/'
    if (!asked.startsWith('/')) return
    for (const header of askingForData) Reflect.deleteProperty(request.headers, header)
    const [path, askedQuery] = pathAndQuery(asked)
    const own = addressOf(path)
    const query = own === paths.courses ? withoutEmptyChoices(askedQuery) : askedQuery
    const isOther = (own !== path || query !== askedQuery) && reads(request)
    request.url = query === '' ? own : `${own}?${query}`
    addresses.set(response, { own, query, isOther })
    if (isOther) withholdPage(arrival)
  })
  const endLeading = beforeEachHead(lead)
  return () => {
    endReading()
    endLeading()
  }
}

interface Address {
  own: string
  query: string
  isOther: boolean
}

const addresses = new WeakMap<ServerResponse, Address>()

/** Next's data for its own scripts, which no page of ours asks for, would come from the page's address. */
const askingForData = [
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-url',
]

/** What Next would answer with pages of its own, and with 200. The address is reserved, so it leads nowhere. */
const nowhere = '/not-found'
const ofNext = /^\/(?:_next(?!\/static\/)(?:\/.*)?|index|404|500|_error|_not-found)$|\.rsc$/

function addressOf(path: string): string {
  const spelled = isCaseSensitivePath(path) ? withoutEmptyParts(path) : inAscii(canonicalPath(path))
  return ofNext.test(spelled) ? nowhere : spelled
}

function withoutEmptyParts(path: string): string {
  return `/${path.split('/').filter(Boolean).join('/')}`
}

/** A form sends all its fields, chosen or not; what is passed on to others should name the choices alone. */
function withoutEmptyChoices(query: string): string {
  const parameters = query.split('&')
  return parameters.filter((parameter) => !parameter.endsWith('=')).join('&')
}

function pathAndQuery(url: string): [path: string, query: string] {
  const [path = '', ...query] = url.split('?')
  return [path, query.join('?')]
}

function reads({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD'
}

function lead({ request, response }: Arrival): void {
  const address = addresses.get(response)
  if (!address) return
  const { statusCode } = response
  if (address.isOther && isSomething(statusCode)) return leadToOwnAddress(response, address)
  if (!redirectStatuses.includes(statusCode)) return
  settleLocation(response, isCaseSensitivePath(address.own) || !reads(request) ? '' : address.query)
}

const redirectStatuses = [301, 302, 303, 307, 308]

function isSomething(status: number): boolean {
  return (status >= 200 && status < 300) || status === 304
}

function leadToOwnAddress(response: ServerResponse, { own, query }: Address): void {
  for (const name of aboutThePage) response.removeHeader(name)
  response.statusCode = 308
  response.setHeader('Location', carryQuery(own, query))
  led.add(response)
}

/** Whose page is not sent. What Next itself answers with 308 keeps the body that its length is about. */
const led = new WeakSet<ServerResponse>()

const aboutThePage = [
  'Content-Encoding',
  'Content-Length',
  'Content-Type',
  'ETag',
  'Last-Modified',
  'Link',
]

/** Next says twice where a redirect leads that it has just made (next.js #82117), and knows nothing of its query. */
function settleLocation(response: ServerResponse, query: string): void {
  const said = [response.getHeader('Location') ?? []].flat()[0]
  if (said === undefined) return
  response.setHeader('Location', carryQuery(String(said), query))
  response.removeHeader('Refresh')
}

/** Of a page at another address only the head is needed, which says where its own is. */
function withholdPage({ response }: Arrival): void {
  const write = response.write.bind(response) as (...input: unknown[]) => boolean
  const end = response.end.bind(response) as (...input: unknown[]) => ServerResponse
  const isLed = () => {
    if (!response.headersSent) response.writeHead(response.statusCode)
    return led.has(response)
  }
  response.write = (...input: unknown[]) => isLed() || write(...input)
  response.end = (...input: unknown[]) => (isLed() ? end() : end(...input))
}
