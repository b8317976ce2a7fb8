import { useEffect, useRef, type RefObject } from 'react'

/** A dialog that covers the page as long as it is drawn. */
export function useModalDialog(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = dialog.current
    if (shown && !shown.open) shown.showModal()
  }, [])
  return dialog
}
