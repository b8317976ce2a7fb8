import { paths } from '@lectern/shared/addresses/paths'
import type { ReactNode } from 'react'
import { EachDay } from '../../ui/each-day'
import { PriceLabel } from '../../ui/money'
import type { CourseDate } from '../../views/catalogue'
import { BookingState } from './booking-state'
import { confirmedWords } from './booking-words'
import { dayFigure } from './day-figure'

interface DatePickProps {
  date: CourseDate
  isChosen: boolean
  /** Whether it costs something else than the course says. */
  hasOwnPrice: boolean
  /** Those who teach this date and not the course as a rule. */
  ownTrainers: readonly string[]
}

/** One date to choose; one that cannot be booked says why. */
export function DatePick({ date, isChosen, hasOwnPrice, ownTrainers }: DatePickProps) {
  return (
    <>
      <Frame date={date} isChosen={isChosen}>
        <Day date={date} />
        <span className="what">
          <b>{date.place}</b>
          <When date={date} />
          {ownTrainers.length > 0 && `, with ${ownTrainers.join(' and ')}`}
          {date.isConfirmed && <span className="confirmed">{confirmedWords(date)}</span>}
        </span>
        <BookingState date={date} />
        {hasOwnPrice && <PriceLabel label={date.price.label} />}
        {date.canWait && <WayToWait date={date} />}
      </Frame>
      <EachDay date={date} />
    </>
  )
}

/** Of many on a page, each says by itself which date it is about. */
function WayToWait({ date: { id, days } }: { date: CourseDate }) {
  return (
    <a className="link small wait" href={paths.joinWaitingList(id)}>
      Join the waiting list<span className="visually-hidden"> of {days}</span>
    </a>
  )
}

type FrameProps = Pick<DatePickProps, 'date' | 'isChosen'> & { children: ReactNode }

function Frame({ date, isChosen, children }: FrameProps) {
  if (date.state !== 'open') {
    return (
      <div className={date.state === 'cancelled' ? 'pick off struck' : 'pick off'}>{children}</div>
    )
  }
  return (
    <label className="pick">
      {children}
      <input type="radio" name="runId" value={date.id} defaultChecked={isChosen} required />
    </label>
  )
}

/** The figure is for the eye; whoever listens hears the days in words. */
function Day({ date }: { date: CourseDate }) {
  const [first = date.startsAt] = date.courseDays.map(({ day }) => day)
  return (
    <>
      <span className="visually-hidden">{date.days}, </span>
      <span className="day" aria-hidden="true">
        {dayFigure(date.courseDays).figure}
        <small>{shortMonth.format(new Date(`${first.slice(0, 10)}T00:00:00Z`))}</small>
      </span>
    </>
  )
}

/** "Tue, Wed, 9.30am to 4.30pm"; where days do not follow each other, all that can be said of them. */
function When({ date: { days, courseDays, hours } }: { date: CourseDate }) {
  const { weekdays } = dayFigure(courseDays)
  const isRead = !weekdays.includes('more')
  return (
    <>
      {isRead ? weekdays : days}, {hours}
    </>
  )
}

const shortMonth = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  month: 'short',
  year: 'numeric',
})
