import type { Finding, Spot } from './finding'
import type { Text } from './text-of'

interface Site {
  /** As visitors know it, and as it can be asked from here. */
  publicUrl: string
  askedAt: string
}

const mostAsked = 20
const patienceMilliseconds = 2_000

/**
 * Links within the texts that were typed, lead to this website, and are answered by it with “not found”. Nobody
 * else is asked: an address that somebody types must not make our server call it.
 */
export async function findDeadAddresses(texts: readonly Text[], site: Site): Promise<Finding[]> {
  const spots = new Map<string, Spot[]>()
  for (const { path, links } of texts) {
    for (const { words, address } of links) {
      const own = address === null ? null : ownPath(address, site)
      if (own) spots.set(own, [...(spots.get(own) ?? []), { path, words }])
    }
  }
  const asked = [...spots.keys()].slice(0, mostAsked)
  const dead = await Promise.all(asked.map((path) => isDead(new URL(path, site.askedAt))))
  return asked
    .filter((_, index) => dead[index])
    .map((path) => ({
      weight: 'should',
      words: `The link to ${path} leads nowhere`,
      detail:
        'This website has no such page. Choose the page in the link’s form, and it is found wherever it moves.',
      spots: spots.get(path) ?? [],
    }))
}

function ownPath(address: string, { publicUrl }: Site): string | null {
  const url = URL.canParse(address, publicUrl) ? new URL(address, publicUrl) : null
  return url?.origin === new URL(publicUrl).origin ? url.pathname : null
}

/** A website that does not answer just now says nothing about its pages. */
async function isDead(url: URL): Promise<boolean> {
  const signal = AbortSignal.timeout(patienceMilliseconds)
  const answer = await fetch(url, { method: 'HEAD', redirect: 'manual', signal }).catch(() => null)
  return answer?.status === 404 || answer?.status === 410
}
