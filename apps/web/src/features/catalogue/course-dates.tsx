import { paths } from '../../paths'
import { PriceLabel } from '../../ui/money'
import { OwnScript } from '../../ui/own-script'
import { visitScript } from '../../ui/visit-script'
import type { CourseDate, CoursePage } from '../../views/catalogue'
import { AddPlacesForm } from '../basket/add-places-form'
import { BookingState } from './booking-state'
import { DateHeading } from './course-date-list'

/** A course's coming dates, each with the form to book it. */
export function CourseDates({ course }: { course: CoursePage }) {
  return (
    <section className="section" id="dates">
      <h2>Dates and booking</h2>
      {course.dates.length === 0 ? (
        <NoDates course={course} />
      ) : (
        <ul className="dates">
          {course.dates.map((date) => (
            <DateRow key={date.id} date={date} />
          ))}
        </ul>
      )}
      <OwnScript code={visitScript} />
    </section>
  )
}

function NoDates({ course }: { course: CoursePage }) {
  return (
    <p>
      No dates are planned just now. <a href={paths.enquireAbout(course.slug)}>Tell us</a> when and
      where would suit you.
    </p>
  )
}

function DateRow({ date }: { date: CourseDate }) {
  return (
    <li className="date-row">
      <DateHeading date={date} />
      <p className="small">
        <BookingState date={date} />
        <br />
        <PriceLabel label={date.price.label} />
      </p>
      <div>
        {date.state === 'open' && (
          <AddPlacesForm
            runId={date.id}
            dateName={`${date.days}, ${date.place}`}
            placesLeft={date.placesLeft}
          />
        )}
      </div>
    </li>
  )
}
