import { hasPublicPath } from '@lectern/shared/addresses/public-path'
import type { CollectionConfig } from 'payload'

import { withDocumentControl } from '@cms/fields/with-document-control'

/** Adds to whatever has a page that its form says whether visitors get it. */
export function withLiveState(config: CollectionConfig): CollectionConfig {
  if (!hasPublicPath(config.slug)) return config
  const component = '/admin/live-state/live-state.client#LiveStateLine'
  return withDocumentControl(config, { component, position: 'first' })
}
