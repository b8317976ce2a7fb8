import 'server-only'
import { canonicalPath } from '@lectern/shared/addresses/canonical-path'
import { cache } from 'react'
import { resolveRedirect, type Redirect } from '../addresses/resolve-redirect'
import { env } from '../env'
import { findEveryDocument } from './find-documents'
import { targetHref } from './to-view/link'

/** Where an address that no longer exists leads now; null when nobody said. */
export async function readRedirect(path: string): Promise<Redirect | null> {
  return resolveRedirect(path, { redirects: await readRedirects(), siteOrigin: env().WEB_URL })
}

const readRedirects = cache(async (): Promise<Map<string, Redirect>> => {
  const redirects = await findEveryDocument({
    collection: 'redirects',
    sort: 'from',
    depth: 1,
  })
  return new Map(
    redirects.flatMap((redirect) => {
      const to = targetHref(redirect)
      const isPermanent = redirect.permanent ?? false
      return to ? [[canonicalPath(redirect.from), { to, isPermanent }] as const] : []
    }),
  )
})
