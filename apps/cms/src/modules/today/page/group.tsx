import Link from 'next/link'
import { useId, type ReactNode } from 'react'

interface GroupProps {
  heading: string
  /** Shown beside the heading; how many there are in all. */
  count?: number
  isTrouble?: boolean
  more?: { label: string; href: string }
  children: ReactNode
}

/** One card of the first page, with its heading. */
export function Group({ heading, count, isTrouble, more, children }: GroupProps) {
  const id = useId()
  return (
    <section className="today-group" aria-labelledby={id}>
      <h2 id={id}>
        {heading}{' '}
        {count !== undefined && (
          <span className="today-count" data-trouble={isTrouble}>
            {count}
          </span>
        )}
        {more && (
          <Link className="today-more" href={more.href}>
            {more.label}
          </Link>
        )}
      </h2>
      {children}
    </section>
  )
}
