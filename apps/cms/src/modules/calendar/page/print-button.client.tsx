'use client'

/** What is shown, on paper; without scripts the browser's own menu does the same. */
export function PrintButton() {
  return (
    <button type="button" className="desk-press" onClick={() => window.print()}>
      Print
    </button>
  )
}
