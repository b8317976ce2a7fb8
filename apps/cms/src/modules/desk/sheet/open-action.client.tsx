'use client'

import type { ReactNode } from 'react'

/** Opens what is folded on the same page, and leads there. */
export function OpenAction({ of, children }: { of: string; children: ReactNode }) {
  const open = () => {
    const folded = document.getElementById(of)
    if (!(folded instanceof HTMLDetailsElement)) return
    folded.open = true
    folded.scrollIntoView({ block: 'nearest' })
    folded.querySelector('summary')?.focus()
  }
  return (
    <button type="button" className="date-sheet__press" onClick={open}>
      {children}
    </button>
  )
}
