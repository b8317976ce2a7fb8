import { CourseDetails } from '../features/catalogue/course-details'
import type { CoursePage as View } from '../views/catalogue'
import { RichText } from './rich-text'

export function CoursePage({ course }: { course: View }) {
  return (
    <CourseDetails course={course}>
      {course.description && <RichText content={course.description} />}
    </CourseDetails>
  )
}
