import type { PayloadRequest } from 'payload'

import { linkableCollections } from '../../../fields/link-field'
import { publicPath } from '@lectern/shared/contract/public-path'

import type { PublicChange } from '../public-changes/watch-collection'

type Linkable = (typeof linkableCollections)[number]

/**
 * When a published document moves to another address, its old one leads there. A redirect that
 * stands on the new address is removed, since it would hide the document or lead in a circle.
 */
export async function keepOldAddress(
  req: PayloadRequest,
  { collection, before, after }: PublicChange,
): Promise<void> {
  if (!isLinkable(collection) || !after?.slug || before?.slug === after.slug) return
  await removeRedirectFrom(req, publicPath({ collection, slug: after.slug }))
  if (!before?.slug) return
  await redirectTo(req, {
    from: publicPath({ collection, slug: before.slug }),
    reference: { relationTo: collection, value: after.id },
  })
}

function isLinkable(collection: string): collection is Linkable {
  return (linkableCollections as readonly string[]).includes(collection)
}

async function removeRedirectFrom(req: PayloadRequest, from: string): Promise<void> {
  await req.payload.delete({
    collection: 'redirects',
    where: { from: { equals: from } },
    overrideAccess: true,
    depth: 0,
    req,
  })
}

type NewRedirect = { from: string; reference: { relationTo: Linkable; value: string } }

async function redirectTo(req: PayloadRequest, { from, reference }: NewRedirect): Promise<void> {
  // The front page is always there.
  if (from === '/') return
  await removeRedirectFrom(req, from)
  await req.payload.create({
    collection: 'redirects',
    data: { from, kind: 'internal', reference, permanent: true },
    overrideAccess: true,
    depth: 0,
    req,
  })
}
