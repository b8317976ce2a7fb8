/**
 * Whether a question is one that staff want to know of if nothing is found: asked by a person who has finished it,
 * as far as their browser says so.
 */
export function isCounted(headers: Headers, { isTyping }: { isTyping: boolean }): boolean {
  const isAhead = /prefetch|prerender/.test(
    `${headers.get('sec-purpose') ?? ''} ${headers.get('purpose') ?? ''}`,
  )
  return !isTyping && !isAhead && !robots.test(headers.get('user-agent') ?? '')
}

const robots = /bot\b|crawl|spider|slurp|preview|^$|^(?:curl|python|wget|go-http|java)\b/i
