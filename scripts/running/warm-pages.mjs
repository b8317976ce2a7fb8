const MOST_PAGES = 500
const READERS = 4

/** Pages that are made for each visitor are not kept, so reading them ahead of time gains nothing. */
const neverKept = /^\/(api|basket|checkout|orders|preview|search|media|_next)(\/|$)/

/**
 * Reads every page that can be reached by links, so that visitors get each from the cache. The first
 * answer for a page is made on the spot and is slower and larger than those that follow.
 *
 * @param {{ origin: string, signal?: AbortSignal }} where
 * @returns {Promise<{ pages: number, failed: string[] }>}
 */
export async function warmPages({ origin, signal }) {
  const known = new Set(['/', '/blog', '/courses', '/testimonials', '/contact'])
  const queue = [...known]
  /** @type {string[]} */
  const failed = []
  const read = async () => {
    for (let path = queue.shift(); path && !signal?.aborted; path = queue.shift()) {
      const html = await readPage(new URL(path, origin), signal)
      if (html === undefined) failed.push(path)
      for (const link of linksIn(html ?? '', origin)) {
        if (known.has(link) || known.size >= MOST_PAGES) continue
        known.add(link)
        queue.push(link)
      }
    }
  }
  // The front page first, alone: it knows most of the others.
  const [front = '/'] = queue.splice(0, 1)
  for (const link of linksIn((await readPage(new URL(front, origin), signal)) ?? '', origin)) {
    if (!known.has(link)) queue.push(link)
    known.add(link)
  }
  await Promise.all(Array.from({ length: READERS }, read))
  return { pages: known.size - failed.length, failed }
}

/**
 * @param {string} html
 * @param {string} origin
 * @returns {string[]} paths on this site, each once, without those that are never kept
 */
export function linksIn(html, origin) {
  const found = new Set()
  for (const [, href = ''] of html.matchAll(/<a\s[^>]*?href="([^"]+)"/g)) {
    if (!URL.canParse(href, origin)) continue
    const url = new URL(href, origin)
    if (url.origin !== new URL(origin).origin || url.search) continue
    if (!neverKept.test(url.pathname)) found.add(url.pathname)
  }
  return [...found]
}

/**
 * @param {URL} url
 * @param {AbortSignal} [signal]
 * @returns {Promise<string | undefined>}
 */
async function readPage(url, signal) {
  try {
    const response = await fetch(url, { signal })
    const body = await response.text()
    return response.ok ? body : undefined
  } catch {
    return undefined
  }
}
