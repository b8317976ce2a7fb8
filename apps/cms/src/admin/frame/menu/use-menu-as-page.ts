import { useEffect, useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react'

interface Menu {
  panel: RefObject<HTMLElement | null>
  isOpen: boolean
  close: () => void
}

/** Below it the menu lies over the page; the same number stands in `menu.css`. */
const besideThePage = '(min-width: 1025px)'

/** Payload's button, which opens the menu. */
const opener = '.template-default__nav-toggler'

/**
 * While the menu lies over the page, the keyboard stays in it: it begins at the top, Escape closes it, and
 * whatever opened it has the focus again.
 */
export function useMenuAsPage({ panel, isOpen, close }: Menu): void {
  const isPressed = useOpenedByPress(isOpen, close)
  const leaveByEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
  })
  useEffect(() => {
    const menu = panel.current
    if (!menu || !isOpen || !isPressed.current || isBesideThePage()) return
    const page = document.querySelector('.template-default__wrap')
    page?.setAttribute('inert', '')
    menu.querySelector('button')?.focus()
    const leave = (event: KeyboardEvent) => leaveByEscape(event)
    menu.addEventListener('keydown', leave)
    return () => {
      menu.removeEventListener('keydown', leave)
      page?.removeAttribute('inert')
      document.querySelector<HTMLElement>(opener)?.focus()
    }
  }, [isOpen, isPressed, panel])
}

/**
 * Payload opens the menu by itself as soon as it has read that it was open the last time: on a small screen
 * that is after the page is there, over it, under a finger that is just coming down. There it opens for a
 * press alone; what opens it otherwise is undone before anybody sees it. It can go when Payload's NavProvider
 * reads the preference for large screens alone.
 */
function useOpenedByPress(isOpen: boolean, close: () => void): RefObject<boolean> {
  const isPressed = useRef(false)
  useEffect(() => {
    const note = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest(opener)) isPressed.current = true
    }
    document.addEventListener('click', note, true)
    return () => document.removeEventListener('click', note, true)
  }, [])
  const undo = useEffectEvent(close)
  useLayoutEffect(() => {
    if (!isOpen) isPressed.current = false
    else if (!isPressed.current && !isBesideThePage()) undo()
  }, [isOpen])
  return isPressed
}

function isBesideThePage(): boolean {
  return window.matchMedia(besideThePage).matches
}
