'use client'

import { useForm } from '@payloadcms/ui'
import { Suspense, useEffect, useRef, useState, type ReactNode, type RefObject } from 'react'
import { createPortal } from 'react-dom'

/** Payload has a place beside the buttons of a form, and none above its fields: this is put there. */
export function AboveForm({ children }: { children: ReactNode }) {
  const beside = useRef<HTMLSpanElement>(null)
  const place = usePlaceAbove(beside)
  return (
    <>
      <span ref={beside} hidden />
      {place && createPortal(<Suspense>{children}</Suspense>, place)}
    </>
  )
}

function usePlaceAbove(beside: RefObject<HTMLElement | null>): HTMLElement | null {
  const { formRef } = useForm()
  const [place, setPlace] = useState<HTMLElement | null>(null)
  useEffect(() => {
    const form = formRef.current
    const part = partOf(form, beside.current)
    if (!form || !part) return
    const made = document.createElement('div')
    if (part === form.firstElementChild) part.after(made)
    else part.before(made)
    setPlace(made)
    return () => made.remove()
  }, [formRef, beside])
  return place
}

/** The part of a form, at its top level, in which something stands. */
function partOf(form: HTMLElement | null, inside: HTMLElement | null): HTMLElement | null {
  let part = inside
  while (part && part.parentElement !== form) part = part.parentElement
  return part
}
