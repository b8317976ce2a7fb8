import './linked-lines.css'

interface LinkedLinesProps {
  href: string
  first: string
  /** Smaller, below. */
  second?: string | null | undefined
}

/** Who somebody is, and the firm below, as the way to the document. */
export function LinkedLines({ href, first, second }: LinkedLinesProps) {
  return (
    <a className="linked-lines" href={href} dir="auto">
      <strong>{first}</strong>
      {second && <small>{second}</small>}
    </a>
  )
}
