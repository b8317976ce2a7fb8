'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { PlacesInDialogue } from '../payload-workarounds/admin/places-in-dialogue/places-in-dialogue.client'
import { queryOf } from './use-places.client'

/** Beside the buttons of a document: what is said before it is deleted. */
export function DocumentDialogues({ hasTrash }: { hasTrash: boolean }) {
  const { id, collectionSlug } = useDocumentInfo()
  if (!id || !collectionSlug) return null
  const asked = { collection: collectionSlug, query: queryOf([id]), isOne: true }
  return (
    <>
      <PlacesInDialogue {...asked} modalSlug={`delete-${id}`} act="delete" isForever={!hasTrash} />
      <PlacesInDialogue {...asked} modalSlug={`perma-delete-${id}`} act="delete" isForever />
    </>
  )
}
