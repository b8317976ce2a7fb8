import type { ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { onEachRequest } from '@lectern/http-server/on-each-request'
import { isForOneVisitor } from '@lectern/shared/addresses/website-parts'
import { stripFramework } from '../page-cache/strip-framework.mjs'
import { acceptedCoding, type Coding } from '../published-answers/accepted-coding'

/**
 * Takes the framework's scripts out of pages made for one visitor, as the page cache does with those that
 * are the same for everybody. Such a page is sent whole and packed here, since what Next packs cannot be read.
 */
export function stripPersonalPages(): () => void {
  return onEachRequest(({ request, response }) => {
    if (request.method === 'HEAD' || !isForOneVisitor(request.url ?? '')) return
    const coding = acceptedCoding(request.headers['accept-encoding'] ?? '') ?? 'identity'
    Reflect.deleteProperty(request.headers, 'accept-encoding')
    holdBack(response, coding)
  })
}

/** Keeps a page until it is complete; whatever else is answered goes out as it comes. */
function holdBack(response: ServerResponse, coding: Coding): void {
  const { writeHead, flushHeaders, write, end } = outletsOf(response)
  const pieces: Buffer[] = []
  let isLeaving = false
  const isHeld = () => !isLeaving && isPage(response)
  const keep = ([piece, encoding]: unknown[]) => {
    if (typeof piece === 'string') pieces.push(Buffer.from(piece, asEncoding(encoding)))
    else if (piece instanceof Uint8Array) pieces.push(Buffer.from(piece))
  }
  response.writeHead = (...head: unknown[]) => {
    if (!isHeld()) return writeHead(...head) as ServerResponse
    response.statusCode = Number(head[0])
    return response
  }
  response.flushHeaders = () => {
    if (!isHeld()) flushHeaders()
  }
  response.write = (...input: unknown[]) => {
    if (!isHeld()) return write(...input) as boolean
    keep(input)
    callBack(input)
    return true
  }
  response.end = (...input: unknown[]) => {
    if (!isHeld()) return end(...input) as ServerResponse
    keep(input)
    const page = stripFramework(Buffer.concat(pieces).toString())
    void pack(page, coding).then((body) => {
      isLeaving = true
      if (response.destroyed) return
      sayHow(response, { coding, body })
      end(body, () => callBack(input))
    })
    return response
  }
}

type Outlet = (...input: unknown[]) => unknown

/** As they are before they are replaced. */
function outletsOf(response: ServerResponse): Record<OutletName, Outlet> {
  const bound = outletNames.map((name) => [name, (response[name] as Outlet).bind(response)])
  return Object.fromEntries(bound) as Record<OutletName, Outlet>
}

const outletNames = ['writeHead', 'flushHeaders', 'write', 'end'] as const
type OutletName = (typeof outletNames)[number]

function isPage(response: ServerResponse): boolean {
  return String(response.getHeader('Content-Type') ?? '').startsWith('text/html')
}

function asEncoding(given: unknown): BufferEncoding {
  return typeof given === 'string' ? (given as BufferEncoding) : 'utf8'
}

/** Node takes it last, after the piece and its encoding. */
function callBack(input: readonly unknown[]): void {
  const last = input.at(-1)
  if (typeof last === 'function') (last as () => void)()
}

/** Quickly: it is asked for once. */
async function pack(page: string, coding: Coding): Promise<Buffer> {
  const plain = Buffer.from(page)
  if (coding === 'gzip') return promisify(gzip)(plain)
  if (coding === 'identity') return plain
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: 5,
  }
  return promisify(brotliCompress)(plain, { params })
}

function sayHow(response: ServerResponse, { coding, body }: { coding: Coding; body: Buffer }) {
  if (coding !== 'identity') response.setHeader('Content-Encoding', coding)
  response.setHeader('Content-Length', body.length)
  const varied = String(response.getHeader('Vary') ?? '')
  if (!/\baccept-encoding\b/i.test(varied)) {
    response.setHeader('Vary', varied ? `${varied}, Accept-Encoding` : 'Accept-Encoding')
  }
}
