import { SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

interface TabCrumbsProps extends Pick<DocumentViewServerProps, 'doc' | 'initPageResult'> {
  /** As the tab is called. */
  tab: string
}

/** In the bar, where a tab of our own stands: its list, its document, itself. Payload sets none for such tabs. */
export function TabCrumbs({ doc, initPageResult: { collectionConfig }, tab }: TabCrumbsProps) {
  if (!collectionConfig) return null
  return (
    <SetDocumentStepNav
      collectionSlug={collectionConfig.slug}
      id={String(doc.id)}
      isTrashed={Boolean(doc.deletedAt)}
      pluralLabel={collectionConfig.labels.plural}
      useAsTitle={collectionConfig.admin.useAsTitle}
      view={tab}
    />
  )
}
