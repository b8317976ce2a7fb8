import type { ReactNode } from 'react'
import { PriceLabel } from '../../ui/money'
import type { CourseDate, CourseSummary } from '../../views/catalogue'

interface CourseGridProps {
  courses: readonly CourseSummary[]
  /** Coming dates, soonest first, where each course should name its next one. */
  dates?: readonly CourseDate[]
}

export function CourseGrid({ courses, dates }: CourseGridProps) {
  return (
    <ul className="grid">
      {courses.map((course) => (
        <li key={course.id}>
          <CourseCard course={course}>
            {dates && <NextDate date={nextDateOf(course, dates)} />}
          </CourseCard>
        </li>
      ))}
    </ul>
  )
}

function CourseCard({ course, children }: { course: CourseSummary; children: ReactNode }) {
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
        <PriceLabel label={course.price.label} />
      </div>
    </article>
  )
}

function nextDateOf({ href }: CourseSummary, dates: readonly CourseDate[]) {
  return dates.find(({ courseHref, state }) => courseHref === href && state === 'open')
}

function NextDate({ date }: { date: CourseDate | undefined }) {
  return <p className="small">{date ? `${date.days}, ${date.town}` : 'No dates just now'}</p>
}
