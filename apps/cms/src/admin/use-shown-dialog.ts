import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'

/**
 * A dialog over the page, shown as soon as it is drawn; the browser gives the focus back to where it was.
 *
 * @param whenShown once, such as to put the focus elsewhere than on what comes first in it
 */
export function useShownDialog(
  whenShown: (dialog: HTMLDialogElement) => void = () => {},
): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null)
  const tell = useEffectEvent(whenShown)
  useEffect(() => {
    const shown = dialog.current
    if (!shown) return
    if (!shown.open) shown.showModal()
    tell(shown)
  }, [])
  return dialog
}
