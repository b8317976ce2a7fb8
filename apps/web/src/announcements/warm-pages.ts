import { ownAddress } from '../beneath-next/own-server/own-address'

const pagesAtOnce = 4
const timeoutMs = 10_000

/** Asks this server for its own pages, so that they are rendered and stored. */
export async function warmPages(paths: readonly string[]): Promise<void> {
  const waiting = [...new Set(paths)]
  const workers = Array.from({ length: pagesAtOnce }, async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      await warmPage(path)
    }
  })
  await Promise.all(workers)
}

/** A page that cannot be made now is made for its first visitor. */
async function warmPage(path: string) {
  try {
    const response = await fetch(`${ownAddress()}${path}`, {
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    })
    await response.arrayBuffer()
  } catch (error) {
    console.warn(`The page ${path} could not be made ahead`, error)
  }
}
