import type { ReactNode } from 'react'

/** A table that is wider than a phone, in a frame of its own that scrolls. */
export function WideTable({
  id,
  title,
  children,
}: {
  id: string
  title: string
  children: ReactNode
}) {
  return (
    <div
      className="owed-scroll"
      role="region"
      aria-labelledby={id}
      // Whoever has no mouse scrolls it with the arrow keys.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table>
        <caption id={id}>{title}</caption>
        {children}
      </table>
    </div>
  )
}
