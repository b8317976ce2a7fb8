import { PriceLabel } from '../../ui/money'
import type { CourseSummary } from '../../views/catalogue'

export function CourseGrid({ courses }: { courses: readonly CourseSummary[] }) {
  return (
    <ul className="grid">
      {courses.map((course) => (
        <li key={course.id}>
          <CourseCard course={course} />
        </li>
      ))}
    </ul>
  )
}

function CourseCard({ course }: { course: CourseSummary }) {
  return (
    <article className="card course-card">
      <p className="eyebrow">
        {course.level} · {course.duration}
      </p>
      <h3>
        <a href={course.href}>{course.title}</a>
      </h3>
      <p className="small soft">{course.summary}</p>
      <p className="card-end">
        <PriceLabel label={course.price.label} />
      </p>
    </article>
  )
}
