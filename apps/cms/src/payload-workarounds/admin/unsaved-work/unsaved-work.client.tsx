'use client'

import {
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { noteForm } from './unsaved-forms'

/** In the form of every document. */
export function UnsavedWork() {
  useChangesOfRefusedSave()
  useNoteOfForm()
  return null
}

/**
 * Payload takes every answer for a success at first: after a save that was refused, nothing counts as
 * changed, and the buttons that would save it are grey.
 */
function useChangesOfRefusedSave() {
  const { setModified } = useForm()
  const isModified = useFormModified()
  const isSaving = useFormProcessing()
  const isRefused = useFormSubmitted()
  const hadChanges = useRef(false)
  useEffect(() => {
    if (isSaving) {
      hadChanges.current ||= isModified
    } else {
      if (hadChanges.current && isRefused && !isModified) setModified(true)
      hadChanges.current = false
    }
  }, [isSaving, isModified, isRefused, setModified])
}

function useNoteOfForm() {
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const isUnsaved = useFormModified()
  const [form] = useState(() => ({}))
  const inCollection = `/api/${collectionSlug}${id === undefined ? '' : `/${id}`}`
  const path = globalSlug ? `/api/globals/${globalSlug}` : inCollection
  useEffect(() => noteForm(form, { path, isUnsaved }), [form, path, isUnsaved])
}
