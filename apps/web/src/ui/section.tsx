import type { ReactNode } from 'react'
import type { Link } from '../views/link'

interface SectionProps {
  heading: string
  /** To all of what the section shows some of. */
  all?: Link
  children: ReactNode
}

/** A part of a page under its heading. */
export function Section({ heading, all, children }: SectionProps) {
  return (
    <section className="section">
      {all ? (
        <div className="section-heading">
          <h2>{heading}</h2>
          <a href={all.href}>{all.label}</a>
        </div>
      ) : (
        <h2>{heading}</h2>
      )}
      {children}
    </section>
  )
}
