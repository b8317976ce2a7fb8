import { canonicalPath } from '@lectern/shared/addresses/canonical-path'
import { publicPath } from '@lectern/shared/addresses/public-path'
import { isSitePage, sitePages } from '@lectern/shared/addresses/site-pages'
import type { PayloadRequest } from 'payload'

import { idOf } from '@cms/database/document-ids'
import { currentEnv } from '@cms/env'
import type { StoredRedirect } from './find-redirects'

type Among = { others: ReadonlyMap<string, StoredRedirect>; req: PayloadRequest }

/** Whether whoever asks for the old address comes back to it, directly or over others. */
export async function leadsBack(
  redirect: Partial<StoredRedirect> & { from: string },
  { others, req }: Among,
): Promise<boolean> {
  const passed = new Set<string>()
  let step: Partial<StoredRedirect> | undefined = redirect
  while (step) {
    const target = await targetPath(step, req)
    if (target === redirect.from) return true
    if (target === null || passed.has(target)) return false
    passed.add(target)
    step = others.get(target)
  }
  return false
}

/** `null` for addresses elsewhere. */
async function targetPath(
  { kind, url, sitePage, reference }: Partial<StoredRedirect>,
  req: PayloadRequest,
): Promise<string | null> {
  if (kind === 'url') return pathOnThisSite(url)
  if (isSitePage(sitePage)) return sitePages[sitePage].path
  if (!reference) return null
  const { relationTo, value } = reference
  const document = await req.payload.findByID({
    collection: relationTo,
    id: idOf(value),
    select: { slug: true },
    disableErrors: true,
    overrideAccess: true,
    depth: 0,
    req,
  })
  return document?.slug ? publicPath({ collection: relationTo, slug: document.slug }) : null
}

function pathOnThisSite(url: string | null | undefined): string | null {
  const { WEB_URL } = currentEnv()
  if (!url || !URL.canParse(url, WEB_URL)) return null
  const { origin, pathname } = new URL(url, WEB_URL)
  return origin === WEB_URL ? canonicalPath(pathname) : null
}
