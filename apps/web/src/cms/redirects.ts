import 'server-only'
import { addressesTag } from '@lectern/shared/contract/cache-tags'
import { cache } from 'react'
import { findEveryDocument } from './find-documents'
import { hrefOf, safeHref } from './to-view/link'

export interface Redirect {
  to: string
  isPermanent: boolean
}

/** Where an address that no longer exists leads now; null when nobody said. */
export async function readRedirect(path: string): Promise<Redirect | null> {
  return (await readRedirects()).get(normalised(path)) ?? null
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
      return to ? [[normalised(from), { to, isPermanent: permanent ?? false }] as const] : []
    }),
  )
})

function normalised(path: string) {
  return path.toLowerCase().replace(/\/+$/, '') || '/'
}
