import { monthText } from '@lectern/shared/time/moment-text'
import { PriceLabel } from '../../ui/money'
import type { CourseDate } from '../../views/catalogue'
import { BookingState } from './booking-state'
import { confirmedWords } from './booking-words'
import { dayFigure } from './day-figure'

interface CourseDateListProps {
  dates: readonly CourseDate[]
  /** Where they come soonest first, as they do unless somebody asks otherwise. */
  isByMonth?: boolean
}

/** Dates of several courses: each row leads to its course. */
export function CourseDateList({ dates, isByMonth = true }: CourseDateListProps) {
  if (!isByMonth) return <Rows dates={dates} isInMonth={false} />
  return (
    <div>
      {[...byMonth(dates)].map(([month, ofMonth]) => (
        <section key={month} className="month">
          <h3>{monthText(month)}</h3>
          <Rows dates={ofMonth} isInMonth />
        </section>
      ))}
    </div>
  )
}

function Rows({ dates, isInMonth }: { dates: readonly CourseDate[]; isInMonth: boolean }) {
  return (
    <ul className="runs">
      {dates.map((date) => (
        <DateRow key={date.id} date={date} isInMonth={isInMonth} />
      ))}
    </ul>
  )
}

function byMonth(dates: readonly CourseDate[]): Map<string, CourseDate[]> {
  const months = new Map<string, CourseDate[]>()
  for (const date of dates) {
    const month = firstDay(date).slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), date])
  }
  return months
}

function DateRow({ date, isInMonth }: { date: CourseDate; isInMonth: boolean }) {
  const { figure, weekdays } = dayFigure(date.courseDays)
  return (
    <li className={date.state === 'cancelled' ? 'run off' : 'run'}>
      <time className="day" dateTime={firstDay(date)}>
        {figure}
        <small>{weekdays}</small>
      </time>
      <div className="what">
        <h4>
          <a href={`${date.courseHref}#dates`}>{date.courseTitle}</a>
        </h4>
        <p className="small soft">{whenAndWhere(date, isInMonth)}</p>
        {date.isConfirmed && <p className="small confirmed">{confirmedWords(date)}</p>}
      </div>
      <div className="foot">
        <PriceLabel label={date.price.label} />
        <BookingState date={date} />
      </div>
    </li>
  )
}

function firstDay({ courseDays, startsAt }: CourseDate): string {
  return courseDays[0]?.day ?? startsAt.slice(0, 10)
}

/** Without the name of its month above it, or where days do not follow each other, a figure says too little. */
function whenAndWhere({ days, courseDays, hours, place }: CourseDate, isInMonth: boolean): string {
  const isRead = isInMonth && !dayFigure(courseDays).weekdays.includes('more')
  return [...(isRead ? [] : [days]), hours, place].join(', ')
}
