import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { env } from '../../env'
import { ownAddress } from '../own-server/own-address'
import { heldByEdgeName } from '../page-cache/sweep-leftovers.mjs'
import { HeldPages } from './held-pages'
import { NginxEdge } from './nginx-edge'
import { sharedCaches } from './shared-cache'
import { tagsOfFile } from './tags-of-files'

/**
 * What the website needs to stand behind the edge; null where there is none, and then nothing is different
 * from what it was without.
 *
 * @param untilPacked resolves when every page that was made here is packed
 */
export function standBehindEdge(untilPacked: () => Promise<void>): HeldPages | null {
  const { EDGE_URL: url, EDGE_SECRET: secret } = env()
  if (!url || !secret) return null
  const folder = path.join(
    /* turbopackIgnore: true */ process.env.PAGE_CACHE_DIR ?? path.join('.next', 'page-cache'),
    heldByEdgeName,
  )
  const held = new HeldPages(folder)
  const edge = new NginxEdge({
    url,
    secret,
    held,
    makeReady: async (address) => {
      // Files are made for each who asks: there is nothing to make ready.
      if (tagsOfFile(address.split('?')[0] ?? '')) return
      await makePage(address)
      await untilPacked()
    },
  })
  sharedCaches.lecternSharedCache = edge
  if (isOtherBuild(folder)) void edge.takeBackEverything()
  return held
}

const timeoutMs = 15_000

/** A page that cannot be made is not given to the edge: it goes on with what it has. */
async function makePage(address: string): Promise<void> {
  const page = await fetch(`${ownAddress()}${address}`, {
    cache: 'no-store',
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMs),
  })
  await page.arrayBuffer()
  if (page.status >= 500) throw new Error(`The page could not be made: ${page.status}`)
}

/** Pages name the style sheets of their build: what the edge holds of another is out of date as a whole. */
function isOtherBuild(folder: string): boolean {
  const build = readOrNothing(path.join(/* turbopackIgnore: true */ '.next', 'BUILD_ID'))
  const file = path.join(/* turbopackIgnore: true */ folder, 'build')
  if (readOrNothing(file) === build) return false
  try {
    writeFileSync(file, build)
  } catch (error) {
    console.error('Which build the edge was given pages of could not be written down', error)
  }
  return true
}

function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return ''
  }
}
