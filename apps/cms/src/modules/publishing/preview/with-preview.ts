import type { CollectionConfig } from 'payload'

import { previewUrl } from './preview-url'

const collectionsWithPages = ['posts', 'pages', 'courses'] as const
type CollectionWithPage = (typeof collectionsWithPages)[number]

/** Adds the preview button and the preview beside the form; both show what was last saved, drafts included. */
export function withPreview(config: CollectionConfig): CollectionConfig {
  const { slug: collection } = config
  if (!hasPage(collection)) return config
  const previewOf = (id: unknown) =>
    typeof id === 'string' ? previewUrl({ collection, id }) : null
  return {
    ...config,
    admin: {
      ...config.admin,
      preview: ({ id }) => previewOf(id),
      livePreview: { url: ({ data }) => previewOf(data.id) },
    },
  }
}

function hasPage(collection: string): collection is CollectionWithPage {
  return (collectionsWithPages as readonly string[]).includes(collection)
}
