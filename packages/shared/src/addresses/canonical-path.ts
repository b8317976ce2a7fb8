import { leadsInto } from './website-parts'

/**
 * One spelling for all the spellings of a path, so that addresses may be compared as text: `/Café/`,
 * `/cafe%CC%81` and `//caf%c3%a9/index.html` are all `/café`. Capitals, percent signs, the two ways to write
 * an accent, doubled and final slashes, dots between slashes and the name of a folder's own page say nothing
 * about what is meant. What would end a path, or cannot be seen, stays encoded. Its own spelling is itself.
 *
 * @param path begins with a slash; no host, query or fragment
 */
export function canonicalPath(path: string): string {
  const parts = withoutDots(path.split(/[/\\]/).map(plain))
  if (/^index\.html?$/.test(parts.at(-1) ?? '')) parts.pop()
  return `/${parts.map(encoded).join('/')}`
}

/** As it goes over the wire: `/café` is `/caf%C3%A9`. */
export function inAscii(path: string): string {
  return path.replace(/[^!-~]|["<>^`{|}]/gu, encodeURIComponent)
}

/**
 * Whether capitals and percent signs count at this address: names of files, tokens of orders, Next's own
 * files. There is one spelling of the rest, pages and lists and redirects alike.
 */
export function isCaseSensitivePath(path: string): boolean {
  const isAlone = path.split('/').filter(Boolean).length === 1
  return leadsInto(path, isAlone ? 'of programs' : 'exact')
}

/**
 * Bytes of a part of an address, decoded: longer ones are answered as unknown, since Next keeps what it
 * makes in files named after them.
 */
const maxPartBytes = 200

export function hasTooLongPart(path: string): boolean {
  return canonicalPath(path)
    .split('/')
    .some((part) => new TextEncoder().encode(plain(part)).length > maxPartBytes)
}

function plain(part: string): string {
  return decoded(part)
    .replace(/\p{Cs}/gu, '\uFFFD')
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
}

/** A percent sign that encodes nothing stays one: `100%`. */
function decoded(part: string): string {
  return part.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes)
    } catch {
      return bytes
    }
  })
}

function withoutDots(parts: string[]): string[] {
  const kept: string[] = []
  for (const part of parts) {
    if (part === '..') kept.pop()
    else if (part !== '' && part !== '.') kept.push(part)
  }
  return kept
}

function encoded(part: string): string {
  return part.replace(/[\p{C}\p{Z}%?#/\\]/gu, encodeURIComponent)
}
