import { ServerResponse, type IncomingMessage } from 'node:http'
import { onEachRequest } from '@lectern/http-server/on-each-request'
import { sayTryAgainLater, tellsToTryAgain } from './try-again-later'

/**
 * What fails outside the reach of `pageWithStatus`, such as a component while it is drawn, Next answers
 * with a document that is empty until its scripts have run. Whoever waits for a page gets ours in its
 * place, where what was typed before is one "back" away.
 */
export function answerFaults(drawErrorPage: () => Promise<string>): () => void {
  const guards = guardsThatDraw(drawErrorPage)
  return onEachRequest(({ request, response }) => {
    if (waitsForPage(request)) Object.assign(response, guards)
  })
}

function waitsForPage({ method, url = '', headers }: IncomingMessage): boolean {
  const isBrowser = (headers.accept ?? '').includes('text/html')
  return isBrowser && method !== 'HEAD' && !url.startsWith('/api/')
}

/** All by which Node lets an answer out, its headers included. */
const outlets = ['writeHead', 'flushHeaders', 'write', 'end'] as const

/** In place of Node's own, and beneath what Next puts around them to compress the answer. */
function guardsThatDraw(drawErrorPage: () => Promise<string>) {
  const guardOf = (outlet: (typeof outlets)[number]) => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- It is applied to each answer below.
    const letOut = ServerResponse.prototype[outlet] as (...input: unknown[]) => unknown
    return function (this: ServerResponse, ...input: unknown[]): unknown {
      if (outlet === 'writeHead') this.statusCode = Number(input[0])
      if (!isFault(this)) return letOut.apply(this, input)
      if (outlet === 'end') void answerInstead(this, drawErrorPage)
      return outlet === 'write' ? true : this
    }
  }
  return Object.fromEntries(outlets.map((outlet) => [outlet, guardOf(outlet)]))
}

/** Our own pages and routes that cannot be made just now say when to try again; Next's do not. */
function isFault(response: ServerResponse): boolean {
  return response.statusCode >= 500 && !response.headersSent && !tellsToTryAgain(response)
}

async function answerInstead(
  response: ServerResponse,
  drawErrorPage: () => Promise<string>,
): Promise<void> {
  const html = await drawErrorPage().catch(() => lastWords)
  if (response.destroyed) return
  // Node's own again, without what was put around them.
  for (const outlet of outlets) Reflect.deleteProperty(response, outlet)
  for (const header of aboutTheFormerBody) response.removeHeader(header)
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Cache-Control', 'private, no-store')
  sayTryAgainLater(response)
  response.end(html)
}

const aboutTheFormerBody = ['Content-Encoding', 'Content-Length', 'ETag', 'Link']

/** When not even the error page can be drawn. */
const lastWords = `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Not just now</title>
<h1>This page cannot be shown just now</h1>
<p>Something is not working on our side. <a href="">Try again</a> in a few minutes, or go to <a href="/">the front page</a>.</p>
</html>
`
