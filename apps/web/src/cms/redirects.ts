import 'server-only'
import { addressesTag } from '@lectern/shared/contract/cache-tags'
import { oneSpelling } from '@lectern/shared/contract/one-spelling'
import { cache } from 'react'
import { oneHop, type Redirect } from '../addresses/one-hop'
import { env } from '../env'
import { findEveryDocument } from './find-documents'
import { targetHref } from './to-view/link'

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
    redirects.flatMap((redirect) => {
      const to = targetHref(redirect)
      const isPermanent = redirect.permanent ?? false
      return to ? [[oneSpelling(redirect.from), { to, isPermanent }] as const] : []
    }),
  )
})
