import { CourseDateList } from '../features/catalogue/course-date-list'
import { paths } from '../paths'
import type { NextDates as View } from '../views/blocks'

export function NextDates({ block: { heading, dates } }: { block: View }) {
  return (
    <section className="section">
      <div className="section-heading">
        <h2>{heading || 'Next course dates'}</h2>
        <a href={paths.courses}>All courses</a>
      </div>
      <CourseDateList dates={dates} />
    </section>
  )
}
