import { paths } from '../../paths'
import { ButtonLink } from '../../ui/button'
import { LinkList } from '../../ui/link-list'
import { PriceLabel } from '../../ui/money'
import type { CoursePage } from '../../views/catalogue'

/** What decides whether the course fits: price, length, level, the next date. */
export function CourseSummaryCard({ course }: { course: CoursePage }) {
  const nextDate = course.dates.find(({ state }) => state === 'open')
  return (
    <div className="summary-card">
      <PriceLabel label={course.price.label} />
      <dl className="facts">
        <dt>Length</dt>
        <dd>{course.duration}</dd>
        <dt>Level</dt>
        <dd>{course.level}</dd>
        {course.qualification && (
          <>
            <dt>Leads to</dt>
            <dd>{course.qualification}</dd>
          </>
        )}
        {nextDate && (
          <>
            <dt>Next date</dt>
            <dd>
              {nextDate.days}, {nextDate.place}
            </dd>
          </>
        )}
      </dl>
      <ButtonLink href="#dates">{nextDate ? 'Choose a date' : 'Ask about dates'}</ButtonLink>
      {course.inHouse && (
        <ButtonLink href={paths.inHouseEnquiry(course.slug)} weight="secondary">
          Ask about a course in-house
        </ButtonLink>
      )}
      {course.topics.length > 0 && <LinkList links={course.topics} className="topic-list small" />}
    </div>
  )
}
