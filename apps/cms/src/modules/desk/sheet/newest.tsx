import type { ReactNode } from 'react'

/** The newest are seen at once. */
const seenAtOnce = 6

/** A list of what happened, with what is older folded. */
export function Newest({ className, items }: { className: string; items: readonly ReactNode[] }) {
  if (items.length === 0) return null
  const others = items.slice(seenAtOnce)
  return (
    <>
      <ul className={className}>{items.slice(0, seenAtOnce)}</ul>
      {others.length > 0 && (
        <details className="date-sheet__more">
          <summary>{others.length} more</summary>
          <ul className={className}>{others}</ul>
        </details>
      )}
    </>
  )
}
