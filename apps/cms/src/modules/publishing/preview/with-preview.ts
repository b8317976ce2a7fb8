import { isPreviewable } from '@lectern/shared/contract/preview'
import { hasPublicPath } from '@lectern/shared/addresses/public-path'
import type { CollectionConfig, PayloadRequest } from 'payload'

import { mayUpdate } from '@cms/access/may-update'
import { previewUrl } from './preview-url'

/** Adds the preview button, which shows what was last saved, and the preview beside the form, which follows typing. */
export function withPreview(config: CollectionConfig): CollectionConfig {
  const { slug: collection } = config
  if (!isPreviewable(collection) || !hasPublicPath(collection)) return config
  /** The admin sends along the id of the document that it shows, which could be any; drafts are for those who may edit. */
  const previewOf = async (id: unknown, req: PayloadRequest) =>
    typeof id === 'string' && (await mayUpdate(req, { collection, id }))
      ? previewUrl({ collection, id })
      : null
  return {
    ...config,
    admin: {
      ...config.admin,
      preview: ({ id }, { req }) => previewOf(id, req),
      livePreview: { url: ({ data, req }) => previewOf(data.id, req), breakpoints },
    },
  }
}

/** Pixels. Beside them Payload offers “Responsive”, which is as wide as there is room. */
const breakpoints = [
  { name: 'phone', label: 'Phone', width: 390, height: 844 },
  { name: 'desktop', label: 'Desktop', width: 1280, height: 900 },
]
