'use client'

import { lazy, Suspense, useEffect, useRef, useState } from 'react'

import { Icon } from '@cms/admin/frame/icon'
import { typeAhead, type TypedAhead } from './typed-ahead'
import '@cms/admin/frame/bar/bar.css'

/** The dialog comes over the wire once somebody wants it. */
const FindBox = lazy(() =>
  import('./find-box.client').then(({ FindBox: Box }) => ({ default: Box })),
)

/** In the bar: opens the search box, as Ctrl+K and / do on every page. */
export function FindAction() {
  /** While the box is open. */
  const [ahead, setAhead] = useState<TypedAhead | null>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const close = () => setAhead(null)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!opensBox(event)) return
      event.preventDefault()
      if (!ahead) setAhead(typeAhead(() => setAhead(null)))
    }
    document.addEventListener('keydown', listen)
    return () => {
      document.removeEventListener('keydown', listen)
      ahead?.end()
    }
  }, [ahead])
  return (
    <>
      <button
        ref={opener}
        type="button"
        className="desk-find"
        aria-haspopup="dialog"
        aria-label="Search or do something"
        aria-keyshortcuts="Control+K Meta+K /"
        onClick={() => setAhead(typeAhead(close))}
      >
        <Icon name="find" />
        <span aria-hidden="true">Search or do something</span>
        <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      {ahead && (
        <Suspense>
          <FindBox ahead={ahead} close={close} />
        </Suspense>
      )}
    </>
  )
}

/** A stroke means a stroke where somebody is typing. */
function opensBox({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): boolean {
  if (altKey) return false
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' && !shiftKey
  return key === '/' && !isTypedInto(target)
}

function isTypedInto(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input, textarea, select, [contenteditable=true], [contenteditable=true] *')
  )
}
