import type { ReactNode } from 'react'
import { PriceLabel } from '../../ui/money'
import type { CourseSummary, Price } from '../../views/catalogue'
import type { DatedCourse } from './dated-courses'

export function CourseGrid({ courses }: { courses: readonly CourseSummary[] }) {
  return (
    <ul className="grid">
      {courses.map((course) => (
        <li key={course.id}>
          <CourseCard course={course} price={course.price} />
        </li>
      ))}
    </ul>
  )
}

/** Courses in the catalogue: each names a date, and what it costs. */
export function DatedCourseGrid({ courses }: { courses: readonly DatedCourse[] }) {
  return (
    <ul className="grid">
      {courses.map((dated) => (
        <li key={dated.course.id}>
          <CourseCard course={dated.course} price={priceOf(dated)}>
            <p className="small">{dateText(dated)}</p>
          </CourseCard>
        </li>
      ))}
    </ul>
  )
}

interface CourseCardProps {
  course: CourseSummary
  price: Price
  children?: ReactNode
}

function CourseCard({ course, price, children }: CourseCardProps) {
  return (
    <article className="card course-card">
      <p className="eyebrow">
        {course.level} · {course.duration}
      </p>
      <h3>
        <a href={course.href}>{course.title}</a>
      </h3>
      <p className="small soft">{course.summary}</p>
      <div className="card-end">
        {children}
        <PriceLabel label={price.label} />
      </div>
    </article>
  )
}

function priceOf({ course, date, isAskedFor }: DatedCourse): Price {
  return date && isAskedFor ? date.price : course.price
}

/** Beside a price that other dates begin at, a date says its own. */
function dateText(dated: DatedCourse): string {
  const { date } = dated
  if (!date) return 'No dates just now'
  const dayAndTown = `${date.days}, ${date.town}`
  return priceOf(dated).label.prefix ? `${dayAndTown}: ${date.price.label.text}` : dayAndTown
}
