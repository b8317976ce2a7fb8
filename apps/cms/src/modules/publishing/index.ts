import type { CollectionConfig, GlobalConfig } from 'payload'

import { Announcements } from './announcements/collection'
import { previewEndpoint } from './preview/preview-endpoint'
import { watchCollection } from './public-changes/watch-collection'
import { watchGlobal } from './public-changes/watch-global'
import { Redirects } from './redirects/collection'

export { announce } from './announcements/announce'
export { startDelivery } from './announcements/delivery'
export { pruneDelivered } from './announcements/prune-delivered'
export { previewUrl } from './preview/preview-url'

export const publishing = {
  collections: [Redirects, Announcements],
  endpoints: [previewEndpoint],
}

type Schema = { collections: CollectionConfig[]; globals: GlobalConfig[] }

/** Put around the whole schema, so that nothing the website shows can be forgotten: every public change is announced. */
export function withAnnouncements({ collections, globals }: Schema): Schema {
  return {
    collections: collections.map(watchCollection),
    globals: globals.map(watchGlobal),
  }
}
