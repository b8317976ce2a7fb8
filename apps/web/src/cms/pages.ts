import 'server-only'
import { documentTag } from '@lectern/shared/contract/cache-tags'
import { mayBeSlug } from '@lectern/shared/addresses/public-path'
import { cache } from 'react'
import type { Page } from '../views/blocks'
import { blockSources } from './block-sources'
import { findDocuments } from './find-documents'
import { toMetadata } from './to-view/metadata'
import { toPageBlocks, type ShownPage } from './to-view/page-blocks'

/** Null when there is no published page of that name. */
export const readPage = cache(async (slug: string): Promise<Page | null> => {
  const page = await findPage(slug)
  return page && toPage(page)
})

/** From a document that may be a draft. */
export async function toPage(document: ShownPage): Promise<Page> {
  return {
    slug: document.slug,
    title: document.title,
    layout: await toPageBlocks(document.layout, await blockSources()),
    metadata: toMetadata(document),
  }
}

async function findPage(slug: string): Promise<ShownPage | null> {
  if (!mayBeSlug(slug)) return null
  const { items } = await findDocuments({
    collection: 'pages',
    where: { '[slug][equals]': slug },
    sort: 'id',
    depth: 2,
    limit: 1,
    ownTag: documentTag('pages', slug),
  })
  return items[0] ?? null
}
