import type { IncomingMessage, ServerResponse } from 'node:http'
import { beforeEachHead } from '@lectern/http-server/before-each-head'
import { onEachRequest } from '@lectern/http-server/on-each-request'
import { canonicalPath, inAscii } from '@lectern/shared/addresses/canonical-path'
import Negotiator from 'negotiator'

/**
 * Whoever would rather have Markdown than HTML (`Accept: text/markdown`) gets it at the address of an article
 * or a course, as at that address with `.md`. No cache keeps it: the page at that address is HTML for all
 * who do not ask, so it need not be kept apart for each of the many things that browsers accept.
 */
export function giveMarkdownWhereAsked(): () => void {
  const endReading = onEachRequest(({ request, response }) => {
    const path = markdownPathFor(request)
    if (path === null) return
    request.url = path
    paths.set(response, path)
  })
  const endSaying = beforeEachHead(({ response }) => {
    const path = paths.get(response)
    if (path === undefined) return
    response.setHeader('Cache-Control', 'private, no-store')
    response.setHeader('Vary', 'Accept')
    response.setHeader('Content-Location', path)
  })
  return () => {
    endReading()
    endSaying()
  }
}

/** Where what is answered can be had without asking for a kind. */
const paths = new WeakMap<ServerResponse, string>()

const hasMarkdown = /^\/(?:blog|courses)\/[^/.]+$/

function markdownPathFor(request: IncomingMessage): string | null {
  const { method, headers, url = '' } = request
  if (method !== 'GET' && method !== 'HEAD') return null
  if (!mentionsMarkdown(headers.accept ?? '')) return null
  const path = canonicalPath(url.split('?')[0] ?? '')
  if (!hasMarkdown.test(path)) return null
  const kinds = ['text/html', 'text/markdown']
  return new Negotiator(request).mediaType(kinds) === 'text/markdown' ? `${inAscii(path)}.md` : null
}

/** What browsers accept never does. */
export function mentionsMarkdown(accepted: string): boolean {
  return /\btext\/markdown\b/i.test(accepted)
}
