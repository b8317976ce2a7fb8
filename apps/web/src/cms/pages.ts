import 'server-only'
import { addressesTag, collectionTag, documentTag } from '@lectern/shared/contract/cache-tags'
import type { Page as PageDocument } from '@lectern/shared/contract/payload-types'
import { mayBeSlug } from '@lectern/shared/contract/public-path'
import { cache } from 'react'
import type { Page } from '../views/blocks'
import { blockSources } from './block-sources'
import { findDocuments } from './find-documents'
import { toMetadata } from './to-view/metadata'
import { toPageBlocks } from './to-view/page-blocks'

/** Null when there is no published page of that name. */
export const readPage = cache(async (slug: string): Promise<Page | null> => {
  const page = await findPage(slug)
  return page && toPage(page)
})

/** From a document that may be a draft. */
export async function toPage(document: PageDocument): Promise<Page> {
  return {
    slug: document.slug,
    title: document.title,
    layout: await toPageBlocks(document.layout, await blockSources()),
    metadata: toMetadata({ ...document, heroImage: openingPicture(document) ?? null }),
  }
}

function openingPicture({ layout }: PageDocument) {
  return (layout ?? []).find((block) => block.blockType === 'hero')?.image
}

async function findPage(slug: string): Promise<PageDocument | null> {
  if (!mayBeSlug(slug)) return null
  const { items } = await findDocuments({
    collection: 'pages',
    where: { '[slug][equals]': slug },
    sort: 'id',
    depth: 2,
    limit: 1,
    ownTag: documentTag('pages', slug),
    tags: [
      addressesTag,
      ...(['courses', 'topics', 'testimonials', 'media'] as const).map(collectionTag),
    ],
  })
  return items[0] ?? null
}
