import type { ReactNode } from 'react'
import type { PricedLine } from '../../views/basket'
import { BookedDay } from '../basket/booked-day'

/** What is asked about each place on one date, under the course's name. */
export function SeatGroupSection({
  line,
  children,
}: {
  line: Pick<PricedLine, 'courseTitle' | 'courseDays' | 'days' | 'place'>
  children: ReactNode
}) {
  return (
    <section className="seat-group">
      <GroupHead {...line}>
        {line.days}, {line.place}
      </GroupHead>
      {children}
    </section>
  )
}

interface GroupHeadProps extends Pick<PricedLine, 'courseTitle' | 'courseDays'> {
  level?: 'h2' | 'h3'
  children: ReactNode
}

/** A course date, the day first. */
export function GroupHead({ courseTitle, courseDays, level = 'h2', children }: GroupHeadProps) {
  const Heading = level
  return (
    <div className="group-head">
      <BookedDay days={courseDays} />
      <div>
        <Heading>{courseTitle}</Heading>
        <p className="small soft">{children}</p>
      </div>
    </div>
  )
}
