import type { ReactNode } from 'react'
import { PriceLabel } from '../../ui/money'
import { Picture } from '../../ui/picture'
import { Room } from '../../ui/seats/room'
import type { CourseSummary, Price } from '../../views/catalogue'

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

/** Courses on a page of the company's own: the first lies down, the others stand below it. */
export function CourseShowcase({ courses }: { courses: readonly CourseSummary[] }) {
  const [first, ...others] = courses
  if (!first) return null
  return (
    <div className="bento swipe">
      <div className="shelf">
        <CourseCard course={first} price={first.price} isLead />
      </div>
      {others.map((course) => (
        <CourseCard key={course.id} course={course} price={course.price} />
      ))}
    </div>
  )
}

interface CourseCardProps {
  course: CourseSummary
  price: Price
  /** Whether it lies down where there is room. */
  isLead?: boolean
  children?: ReactNode
}

export function CourseCard({ course, price, isLead = false, children }: CourseCardProps) {
  return (
    <article className={isLead ? 'card course lead-card' : 'card course'}>
      <CoursePicture course={course} isLead={isLead} />
      <div className="in">
        <p className="tag">
          {course.level} · {course.duration}
        </p>
        <h3>
          <a href={course.href}>{course.title}</a>
        </h3>
        <p className="blurb">{course.summary}</p>
        <div className="end">
          {children}
          <PriceLabel label={price.label} />
        </div>
      </div>
    </article>
  )
}

/** A course without a picture shows the room in which it is taught. */
function CoursePicture({ course, isLead }: { course: CourseSummary; isLead: boolean }) {
  if (course.image) {
    const sizes = isLead ? '(min-width: 60rem) 44rem, 92vw' : '(min-width: 44rem) 40rem, 92vw'
    return <Picture image={{ ...course.image, alt: '' }} sizes={sizes} />
  }
  return (
    <div className="pic">
      <Room />
    </div>
  )
}
