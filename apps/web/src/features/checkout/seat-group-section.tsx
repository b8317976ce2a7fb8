import type { ReactNode } from 'react'
import type { PricedLine } from '../../views/basket'

/** What is asked about each place on one date, under the course's name. */
export function SeatGroupSection({
  line: { courseTitle, days, place },
  children,
}: {
  line: PricedLine
  children: ReactNode
}) {
  return (
    <section className="stack-tight seat-group">
      <h2>{courseTitle}</h2>
      <p className="soft">
        {days}, {place}
      </p>
      {children}
    </section>
  )
}
