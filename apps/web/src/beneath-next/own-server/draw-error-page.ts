import { paths } from '@lectern/shared/addresses/paths'
import { ownAddress } from './own-address'

const timeoutMs = 5_000

/** The error page, which like every page of ours needs no scripts of Next's. */
export async function drawErrorPage(): Promise<string> {
  const page = await fetch(`${ownAddress()}${paths.error}`, {
    signal: AbortSignal.timeout(timeoutMs),
  })
  if (!page.headers.has('Retry-After')) throw new Error('The error page has a fault itself')
  return page.text()
}
