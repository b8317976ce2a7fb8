import { maxPlacesPerLine } from '@lectern/shared/basket/limits'
import { paths } from '@lectern/shared/addresses/paths'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/field'
import { PriceLabel } from '../../ui/money'
import { visitField } from '../../ui/visit-script'
import type { CourseDate } from '../../views/catalogue'
import type { CoursePage } from '../../views/course'
import { DateNewsFields, DateNewsForm } from '../date-news/date-news-form'
import { DatePick } from './date-pick'
import { nextDate } from './next-date'

/** A course's coming dates: one form, in which one of them is chosen and places on it are booked. */
export function DateChooser({ course }: { course: CoursePage }) {
  const { dates } = course
  return (
    <section className="chooser" id="dates" aria-labelledby="dates-heading">
      <h2 id="dates-heading">{nextDate(course) ? 'Choose a date' : 'Dates'}</h2>
      <p>
        <PriceLabel label={course.price.label} /> a person
      </p>
      {dates.length === 0 && <p>No dates are planned just now.</p>}
      {nextDate(course) ? <BookingForm course={course} /> : <Picks course={course} />}
      <TellMe course={course} />
      {course.inHouse && (
        <p>
          <a className="link small" href="#in-house">
            Ask about a course in-house
          </a>
        </p>
      )}
    </section>
  )
}

/** An ordinary form, which leads to the basket. The page's visit is filled in by a script. */
function BookingForm({ course }: { course: CoursePage }) {
  return (
    <form method="post" action={paths.addToBasket} aria-labelledby="dates-heading">
      <fieldset>
        <legend className="visually-hidden">Date and place</legend>
        <Picks course={course} />
      </fieldset>
      <input type="hidden" name={visitField} defaultValue="" suppressHydrationWarning />
      <div className="go">
        <TextField
          name="count"
          label="Places"
          type="number"
          inputMode="numeric"
          min={1}
          max={Math.min(mostPlaces(course.dates), maxPlacesPerLine)}
          defaultValue={1}
          required
        />
        <Button>Book</Button>
      </div>
      <p className="small soft">Your places are kept for you while you fill in the details.</p>
    </form>
  )
}

function Picks({ course }: { course: CoursePage }) {
  const first = nextDate(course)
  return (
    <ul className="picks">
      {course.dates.map((date) => (
        <li key={date.id}>
          <DatePick
            date={date}
            isChosen={date === first}
            hasOwnPrice={date.price.grossPence !== course.price.grossPence}
            ownTrainers={ownTrainers(date, course)}
          />
        </li>
      ))}
    </ul>
  )
}

/** Who teaches this date, where the course does not say so already. */
function ownTrainers({ trainers }: CourseDate, course: CoursePage): string[] {
  const usual = new Set(course.trainers.map(({ name }) => name))
  const isUsual = trainers.every(({ name }) => usual.has(name)) && trainers.length === usual.size
  return isUsual ? [] : trainers.map(({ name }) => name)
}

/** Open where there is nothing to book; otherwise for whoever finds no date that suits. */
function TellMe({ course }: { course: CoursePage }) {
  const form = (
    <DateNewsForm>
      <input type="hidden" name="courseId" value={course.id} />
      <DateNewsFields />
    </DateNewsForm>
  )
  if (!nextDate(course)) return form
  return (
    <details>
      <summary className="small">No date that suits you?</summary>
      {form}
    </details>
  )
}

/** As the chosen date is not known here, on the one that has most. */
function mostPlaces(dates: readonly CourseDate[]): number {
  const open = dates.filter(({ state }) => state === 'open')
  return Math.max(...open.map(({ placesLeft }) => placesLeft))
}
