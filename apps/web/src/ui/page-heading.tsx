import type { ReactNode } from 'react'

interface PageHeadingProps {
  title: string
  lead?: string
  children?: ReactNode
}

/** The page's one `h1`, with the sentence that belongs to it. */
export function PageHeading({ title, lead, children }: PageHeadingProps) {
  return (
    <header className="page-head">
      <h1>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </header>
  )
}
