import { canonicalPath } from '@lectern/shared/addresses/canonical-path'
import type { Redirect } from '@lectern/shared/contract/payload-types'
import { hasPublicPath, publicPath } from '@lectern/shared/addresses/public-path'
import type { PayloadRequest } from 'payload'

import type { PublicChange } from '../public-changes/public-state'
import { findRedirects } from './find-redirects'

/**
 * When a published document moves to another address, its old one leads there. A redirect that
 * stands on the new address is removed, since it would hide the document or lead in a circle.
 */
export async function keepOldAddress(
  req: PayloadRequest,
  { collection, before, after }: PublicChange,
): Promise<void> {
  if (!hasPublicPath(collection) || !after?.slug || before?.slug === after.slug) return
  const to = publicPath({ collection, slug: after.slug })
  await removeRedirectFrom(req, to)
  if (!before?.slug) return
  await redirect(req, {
    from: publicPath({ collection, slug: before.slug }),
    kind: 'internal',
    reference: { relationTo: collection, value: after.id },
  })
}

async function removeRedirectFrom(req: PayloadRequest, from: string): Promise<void> {
  const standing = (await findRedirects(req)).get(canonicalPath(from))
  if (!standing) return
  await req.payload.delete({
    collection: 'redirects',
    id: standing.id,
    overrideAccess: true,
    depth: 0,
    req,
  })
}

async function redirect(
  req: PayloadRequest,
  moved: Pick<Redirect, 'from' | 'kind' | 'reference'>,
): Promise<void> {
  // The front page is always there.
  if (moved.from === '/') return
  await removeRedirectFrom(req, moved.from)
  await req.payload.create({
    collection: 'redirects',
    data: { ...moved, permanent: true },
    overrideAccess: true,
    depth: 0,
    req,
  })
}
