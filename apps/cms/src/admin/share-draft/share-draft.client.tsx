'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import { Icon } from '../frame/icon'
import { ShareDialog } from './share-dialog.client'
import './share-draft.css'

/** Beside the buttons of a form: hands the draft to people without an account, and shows who has it. */
export function ShareDraft() {
  const { id, collectionSlug, isTrashed, hasSavePermission } = useDocumentInfo()
  const [isOpen, setIsOpen] = useState(false)
  if (!id || !collectionSlug || isTrashed || !hasSavePermission) return null
  return (
    <>
      <button type="button" className="desk-press share-draft" onClick={() => setIsOpen(true)}>
        <Icon name="link" /> <span>Share a draft</span>
      </button>
      {isOpen && (
        <ShareDialog collection={collectionSlug} id={String(id)} close={() => setIsOpen(false)} />
      )}
    </>
  )
}
