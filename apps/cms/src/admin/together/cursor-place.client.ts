'use client'

import { useEffect, useRef, type RefObject } from 'react'

/** Where in the form somebody was last: a field, and the paragraph of its text. */
export interface CursorPlace {
  path: string
  /** Null outside of texts. */
  paragraph: string | null
}

/** Follows the cursor through the form, so that a note is about what its writer was looking at. */
export function useCursorPlace(): RefObject<CursorPlace | null> {
  const place = useRef<CursorPlace | null>(null)
  useEffect(() => {
    const follow = () => {
      const at = document.getSelection()?.anchorNode
      const element = at instanceof Element ? at : (at?.parentElement ?? null)
      const found = placeOf(document.activeElement) ?? placeOf(element)
      if (found) place.current = found
    }
    document.addEventListener('selectionchange', follow)
    document.addEventListener('focusin', follow)
    return () => {
      document.removeEventListener('selectionchange', follow)
      document.removeEventListener('focusin', follow)
    }
  }, [])
  return place
}

const named = '[id^="field-"], label[for^="field-"]'

function placeOf(element: Element | null): CursorPlace | null {
  const field = element?.closest('.render-fields .field-type')
  const name = field?.querySelector(named) ?? null
  if (!element || !field || !name) return null
  const id = name instanceof HTMLLabelElement ? name.htmlFor : name.id
  const path = id.slice('field-'.length).replaceAll('__', '.')
  return { path, paragraph: paragraphIn(field) }
}

function paragraphIn(field: Element): string | null {
  const text = field.querySelector('[data-lexical-editor]')
  const at = document.getSelection()?.anchorNode ?? null
  const part = text && [...text.children].find((each) => each.contains(at))
  return part?.textContent?.trim() || null
}
