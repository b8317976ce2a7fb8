import { BookingState } from './booking-state'
import { CourseCard } from './course-card'
import { dateText } from './next-date'
import { summaryOf, type FoundCourse } from './search-catalogue'

/** Courses in the catalogue: each names its next date that fits, and what those that fit cost. */
export function FoundCourses({ found }: { found: readonly FoundCourse[] }) {
  return (
    <ul className="grid first-wide">
      {found.map((each, index) => (
        <li key={each.course.id}>
          {index === 0 ? (
            <div className="shelf">
              <FoundCard found={each} isLead />
            </div>
          ) : (
            <FoundCard found={each} />
          )}
        </li>
      ))}
    </ul>
  )
}

function FoundCard({ found, isLead = false }: { found: FoundCourse; isLead?: boolean }) {
  const course = summaryOf(found)
  const date = found.next?.show()
  return (
    <CourseCard course={course} price={course.price} isLead={isLead}>
      {date ? (
        <div className="when">
          <span>{dateText(date, course.price)}</span> <BookingState date={date} />
        </div>
      ) : (
        <p className="when">No dates just now</p>
      )}
    </CourseCard>
  )
}
