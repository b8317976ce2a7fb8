import 'server-only'
import { documentTag } from '@lectern/shared/contract/cache-tags'
import { cache } from 'react'
import type { Author } from '../views/blog'
import { findDocuments } from './find-documents'
import { toAuthor } from './to-view/post'

/** An author with the id by which posts refer to them. */
export interface KnownAuthor extends Author {
  id: string
}

export const readAuthor = cache(async (slug: string): Promise<KnownAuthor | null> => {
  const { items } = await findDocuments({
    collection: 'authors',
    where: { '[slug][equals]': slug },
    sort: 'id',
    depth: 1,
    limit: 1,
    ownTag: documentTag('authors', slug),
  })
  const author = items[0]
  if (!author) return null
  return { ...toAuthor(author), id: author.id }
})
