import { isPreviewable } from '@lectern/shared/contract/preview'
import type { CollectionConfig } from 'payload'

import { withDocumentControl } from '@cms/fields/with-document-control'

/** Adds to whatever can be previewed that its draft can be shared by a link. */
export function withDraftLinks(config: CollectionConfig): CollectionConfig {
  if (!isPreviewable(config.slug)) return config
  const component = '/admin/share-draft/share-draft.client#ShareDraft'
  return withDocumentControl(config, { component, position: 'last' })
}
