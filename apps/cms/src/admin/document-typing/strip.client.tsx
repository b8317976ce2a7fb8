'use client'

import { useFormModified, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'

import './document-typing.css'

interface StripProps {
  label: string
  children: ReactNode
}

/** Above the fields of a form. */
export function Strip({ label, children }: StripProps) {
  return (
    <section className="document-typing" aria-label={label}>
      {children}
    </section>
  )
}

/** What has been done, until it is read or the form is saved. It takes the place of what was pressed. */
export function AnswerStrip({ label, children, close }: StripProps & { close: () => void }) {
  const words = useRef<HTMLParagraphElement>(null)
  useEffect(() => words.current?.focus(), [])
  useWhenSaved(close)
  return (
    <Strip label={label}>
      <p ref={words} role="status" tabIndex={-1}>
        {children}
      </p>
      <button type="button" className="desk-press" onClick={close}>
        Close
      </button>
    </Strip>
  )
}

function useWhenSaved(then: () => void): void {
  const isUnsaved = useFormModified()
  const isSaving = useFormProcessing()
  const isRefused = useFormSubmitted()
  const wasUnsaved = useRef(false)
  const tell = useEffectEvent(then)
  useEffect(() => {
    if (isUnsaved) wasUnsaved.current = true
    else if (wasUnsaved.current && !isSaving && !isRefused) tell()
  }, [isUnsaved, isSaving, isRefused])
}
