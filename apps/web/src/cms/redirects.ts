import 'server-only'
import { addressesTag } from '@lectern/shared/contract/cache-tags'
import { oneSpelling } from '@lectern/shared/contract/one-spelling'
import { cache } from 'react'
import { oneHop, type Redirect } from '../addresses/one-hop'
import { env } from '../env'
import { findEveryDocument } from './find-documents'
import { hrefOf, safeHref } from './to-view/link'

/** Where an address that no longer exists leads now; null when nobody said. */
export async function readRedirect(path: string): Promise<Redirect | null> {
  return oneHop(path, { redirects: await readRedirects(), siteOrigin: env().WEB_URL })
}

const readRedirects = cache(async (): Promise<Map<string, Redirect>> => {
  const redirects = await findEveryDocument({
    collection: 'redirects',
    sort: 'from',
    depth: 1,
    tags: [addressesTag],
  })
  return new Map(
    redirects.flatMap(({ from, kind, url, reference, permanent }) => {
      const to = kind === 'url' ? safeHref(url) : hrefOf(reference)
      return to ? [[oneSpelling(from), { to, isPermanent: permanent ?? false }] as const] : []
    }),
  )
})
