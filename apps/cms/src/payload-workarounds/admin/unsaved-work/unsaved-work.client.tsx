'use client'

import {
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef, useState } from 'react'

import { noteForm } from './unsaved-forms'

/** In the form of every document. */
export function UnsavedWork() {
  useChangesOfRefusedSave()
  useTypingThroughRefresh()
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

/**
 * After somebody went back or forward, and after an action, the page is read anew; Payload then fills the form
 * with what is stored, whatever was typed meanwhile, and still counts it as changed. What was typed stays, with
 * the state that it was typed into: a save is refused where a colleague has changed that (`edited-from-field.ts`).
 */
function useTypingThroughRefresh() {
  const { initialState } = useDocumentInfo()
  const { dispatchFields, getFields } = useForm()
  const isUnsaved = useFormModified()
  const filledFrom = useRef(initialState)
  const keepTyping = useEffectEvent(() => {
    if (!isUnsaved) return
    const state = getFields()
    // This effect comes before the form's own, which fills it; both are shown at once.
    queueMicrotask(() => dispatchFields({ type: 'REPLACE_STATE', optimize: false, state }))
  })
  useEffect(() => {
    if (filledFrom.current === initialState) return
    filledFrom.current = initialState
    keepTyping()
  }, [initialState])
}

function useNoteOfForm() {
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const isUnsaved = useFormModified()
  const [form] = useState(() => ({}))
  const inCollection = `/api/${collectionSlug}${id === undefined ? '' : `/${id}`}`
  const path = globalSlug ? `/api/globals/${globalSlug}` : inCollection
  useEffect(() => noteForm(form, { path, isUnsaved }), [form, path, isUnsaved])
}
