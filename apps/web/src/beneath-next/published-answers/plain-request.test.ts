import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { plainRequestOf } from './plain-request'

const harmless = [
  ...['Host', 'User-Agent', 'Accept', 'Accept-Language', 'Referer', 'Connection', 'DNT', 'TE'],
  ...['Sec-Fetch-Site', 'sec-ch-ua', 'X-Forwarded-For', 'X-Real-IP', 'CF-Ray', 'Via', 'Priority'],
]
const spelled = fc
  .tuple(fc.constantFrom(...harmless), fc.constantFrom('same', 'lower', 'upper'))
  .map(([name, how]) =>
    how === 'lower' ? name.toLowerCase() : how === 'upper' ? name.toUpperCase() : name,
  )
const value = fc.string({ unit: 'grapheme-ascii' })
const plainHeaders = fc.array(fc.tuple(spelled, value), { maxLength: 12 })
const cookies = fc
  .array(fc.constantFrom('basket=abc', 'basket_summary=1.2', 'a=b', '_ga=GA1.1'), { maxLength: 4 })
  .map((pairs) => pairs.join('; '))
const method = fc.constantFrom('GET', 'HEAD')

describe('a request is plain', () => {
  it('whatever a browser says about itself, and whatever cookies of ours it carries', () => {
    fc.assert(
      fc.property(method, plainHeaders, cookies, (asked, headers, cookie) => {
        const plain = plainRequestOf(requestOf(asked, [...headers, ['Cookie', cookie]]))
        expect(plain).toEqual({
          isHead: asked === 'HEAD',
          coding: 'identity',
          knownTags: '',
          edgeProof: '',
        })
      }),
    )
  })

  it('never with anything else about it', () => {
    const names = fc.oneof(
      fc.constantFrom(
        ...[
          'RSC',
          'Next-Router-State-Tree',
          'Next-Router-Prefetch',
          'next-router-segment-prefetch',
        ],
        ...['Next-Url', 'Next-Action', 'Range', 'If-Range', 'If-Match', 'If-Modified-Since'],
        ...['Expect', 'Upgrade', 'Authorization', 'Content-Length', 'Transfer-Encoding', 'Purpose'],
        ...[
          'x-middleware-subrequest',
          'x-prerender-revalidate',
          'x-nextjs-data',
          'x-lectern-answer',
        ],
      ),
      fc.stringMatching(/^(?:x-|next-)?odd-[A-Za-z-]{0,12}$/),
    )
    fc.assert(
      fc.property(plainHeaders, plainHeaders, names, value, (before, after, name, said) => {
        expect(plainRequestOf(requestOf('GET', [...before, [name, said], ...after]))).toBeNull()
      }),
    )
  })

  it('never where somebody would have Markdown', () => {
    for (const accept of ['text/markdown', 'text/html, Text/Markdown;q=0.5']) {
      expect(plainRequestOf(requestOf('GET', [['accept', accept]]))).toBeNull()
    }
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'QUERY', 'get'])(
    'a request with the method %s is never plain',
    (asked) => {
      expect(plainRequestOf(requestOf(asked, [['Host', 'a']]))).toBeNull()
    },
  )

  it.each(['__prerender_bypass=a', 'a=b; __next_preview_data=c'])(
    'never with a cookie that Next looks at: %s',
    (cookie) => {
      expect(plainRequestOf(requestOf('GET', [['Cookie', cookie]]))).toBeNull()
      const twice: [string, string][] = [
        ['Cookie', 'a=b'],
        ['cookie', cookie],
      ]
      expect(plainRequestOf(requestOf('GET', twice))).toBeNull()
    },
  )
})

it('what is said twice counts twice', () => {
  const headers: [string, string][] = [
    ['If-None-Match', '"a"'],
    ['if-none-match', '"b"'],
    ['Accept-Encoding', 'identity'],
    ['accept-encoding', 'gzip'],
  ]
  expect(plainRequestOf(requestOf('GET', headers))).toEqual({
    isHead: false,
    coding: 'gzip',
    knownTags: '"a", "b"',
    edgeProof: '',
  })
})

function requestOf(asked: string, headers: [string, string][]) {
  return { method: asked, rawHeaders: headers.flat() } as IncomingMessage
}

it('says by what the edge shows that it is the edge', () => {
  const headers: [string, string][] = [
    ['X-Lectern-Edge', 'a secret'],
    ['X-Lectern-Refresh', '1'],
  ]
  expect(plainRequestOf(requestOf('GET', headers))).toMatchObject({ edgeProof: 'a secret' })
})
