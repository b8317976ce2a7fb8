'use client'

import { useLayoutEffect, type RefObject } from 'react'

/**
 * For a part that a refreshed page may no longer have: whoever works with the keyboard goes on at the heading of
 * the page, or of the drawer, and not before its first link.
 */
export function useFocusWhenGone(part: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = part.current
    return () => {
      if (element && isWithoutFocus(element)) focusHeadingAround(element)
    }
  }, [part])
}

/** A button that is pressed and disabled for a moment has lost the focus already. */
function isWithoutFocus(element: HTMLElement): boolean {
  const { activeElement, body } = document
  return activeElement === null || activeElement === body || element.contains(activeElement)
}

function focusHeadingAround(element: HTMLElement): void {
  const around = element.closest('.drawer__content') ?? document
  const heading = around.querySelector('h1')
  if (!heading) return
  heading.tabIndex = -1
  heading.focus()
}
