import type { ReactNode } from 'react'
import { PriceLabel } from '../../ui/money'
import type { CourseDate } from '../../views/catalogue'
import { BookingState } from './booking-state'

/** Dates of several courses: each row leads to its course. */
export function CourseDateList({ dates }: { dates: readonly CourseDate[] }) {
  return (
    <ul className="dates">
      {dates.map((date) => (
        <li key={date.id} className="date-row">
          <DateHeading date={date}>
            <a href={`${date.courseHref}#dates`}>{date.courseTitle}</a>
          </DateHeading>
          <p className="small">
            <PriceLabel label={date.price.label} />
          </p>
          <p className="small">
            <BookingState date={date} />
          </p>
        </li>
      ))}
    </ul>
  )
}

export function DateHeading({ date, children }: { date: CourseDate; children?: ReactNode }) {
  return (
    <div>
      {children && <h3>{children}</h3>}
      {children ? <p>{date.days}</p> : <h3>{date.days}</h3>}
      <p className="small soft">
        {date.place}, {date.hours}
      </p>
    </div>
  )
}
