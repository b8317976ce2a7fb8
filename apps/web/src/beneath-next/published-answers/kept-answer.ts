import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { StoredPage } from '../own-server/open-answers.mjs'
import type { Coding } from './accepted-coding'

/** An answer as it was given once: the page, and what was said of it. */
export interface GivenAnswer {
  page: StoredPage
  /** The tag of the page as it is, not packed. */
  tag: string
  /** Names, in small letters, and values in turn. */
  headers: readonly string[]
}

/** An answer that can be given again at once, in each of its forms. */
export interface KeptAnswer {
  /** The last time that it came out so. */
  given: GivenAnswer
  forms: Record<Coding, Form>
  /** How much memory it takes. */
  bytes: number
}

/** Heads are lists of names and values in turn, which Node writes as they are. */
export interface Form {
  tag: string
  head: string[]
  /** When the visitor has it already. */
  unchangedHead: string[]
  body: Buffer
}

/** Packs the page as small as it gets: once, and away from whoever waits for it. */
export async function packAnswer(given: GivenAnswer): Promise<KeptAnswer> {
  const html = Buffer.from(given.page.html)
  const [br, gzipped] = await Promise.all([packedByBrotli(html), packedByGzip(html)])
  return {
    given,
    forms: {
      br: formOf({ given, coding: 'br', body: br }),
      gzip: formOf({ given, coding: 'gzip', body: gzipped }),
      identity: formOf({ given, coding: 'identity', body: html }),
    },
    // The text, too: the page cache may have let go of it.
    bytes: br.length + gzipped.length + html.length + given.page.html.length,
  }
}

function packedByBrotli(html: Buffer): Promise<Buffer> {
  return promisify(brotliCompress)(html, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: html.length,
    },
  })
}

function packedByGzip(html: Buffer): Promise<Buffer> {
  return promisify(gzip)(html, { level: constants.Z_BEST_COMPRESSION })
}

interface Packed {
  given: GivenAnswer
  coding: Coding
  body: Buffer
}

function formOf({ given, coding, body }: Packed): Form {
  // A strong tag stands for these very bytes, so each form has its own.
  const tag = coding === 'identity' ? given.tag : given.tag.replace(/"$/, `-${coding}"`)
  const said = [...variedByCoding(given.headers), 'ETag', tag]
  return {
    tag,
    head: [
      ...said,
      ...(coding === 'identity' ? [] : ['Content-Encoding', coding]),
      ...['Content-Length', String(body.length)],
    ],
    unchangedHead: said.flatMap((name, index) =>
      index % 2 === 0 && name !== 'content-type' ? [name, said[index + 1] ?? ''] : [],
    ),
    body,
  }
}

/** Next forgets to say it where it has packed nothing. */
function variedByCoding(headers: readonly string[]): string[] {
  const at = headers.findIndex((name, index) => index % 2 === 0 && name === 'vary')
  const varied = headers[at + 1] ?? ''
  if (at === -1) return [...headers, 'Vary', 'Accept-Encoding']
  if (/\baccept-encoding\b/i.test(varied)) return [...headers]
  return headers.toSpliced(at + 1, 1, `${varied}, Accept-Encoding`)
}
