import type { CoursePage } from '../views/course'
import { partsOf } from './rich-text-parts'
import { RichText } from './rich-text'

/** For whom it is, and what the description says under its headings: folded, since not everybody asks. */
export function GoodToKnow({ course }: { course: CoursePage }) {
  const parts = course.description ? partsOf(course.description) : []
  if (!course.forWhom && parts.length === 0) return null
  return (
    <section>
      <h2>Good to know</h2>
      {course.forWhom && (
        <details className="fold" open>
          <summary>Who it is for</summary>
          <p className="read pre-line">{course.forWhom}</p>
        </details>
      )}
      {parts.map(({ heading, content }, index) => (
        <details key={index} className="fold" open={!course.forWhom && index === 0}>
          <summary>{heading}</summary>
          <RichText content={content} />
        </details>
      ))}
    </section>
  )
}
