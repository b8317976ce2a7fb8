import { useEffect, useEffectEvent, type RefObject } from 'react'

interface Menu {
  panel: RefObject<HTMLElement | null>
  isOpen: boolean
  close: () => void
}

/** Below it the menu lies over the page; the same number stands in `menu.css`. */
const besideThePage = '(min-width: 1025px)'

/**
 * While the menu lies over the page, the keyboard stays in it: it begins at the top, Escape closes it, and
 * whatever opened it has the focus again.
 */
export function useMenuAsPage({ panel, isOpen, close }: Menu): void {
  const leaveByEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
  })
  useEffect(() => {
    const menu = panel.current
    if (!menu || !isOpen || window.matchMedia(besideThePage).matches) return
    const page = document.querySelector('.template-default__wrap')
    page?.setAttribute('inert', '')
    menu.querySelector('button')?.focus()
    const leave = (event: KeyboardEvent) => leaveByEscape(event)
    menu.addEventListener('keydown', leave)
    return () => {
      menu.removeEventListener('keydown', leave)
      page?.removeAttribute('inert')
      document.querySelector<HTMLElement>('.template-default__nav-toggler')?.focus()
    }
  }, [isOpen, panel])
}
