import { paths } from '../../paths'
import { ButtonLink } from '../../ui/button'
import { Facts } from '../../ui/facts'
import { LinkList } from '../../ui/link-list'
import { PriceLabel } from '../../ui/money'
import type { CourseDate, CoursePage } from '../../views/catalogue'

/** What decides whether the course fits: price, length, level, the next date. */
export function CourseSummaryCard({ course }: { course: CoursePage }) {
  const nextDate = course.dates.find(({ state }) => state === 'open')
  return (
    <div className="summary-card">
      <PriceLabel label={course.price.label} />
      <Facts
        facts={[
          ['Length', course.duration],
          ['Level', course.level],
          ['Leads to', course.qualification],
          ['Next date', nextDate && dateText(course, nextDate)],
        ]}
      />
      {nextDate ? (
        <ButtonLink href="#dates">Choose a date</ButtonLink>
      ) : (
        <ButtonLink href={paths.enquireAbout(course.slug)}>Ask about dates</ButtonLink>
      )}
      {course.inHouse && (
        <ButtonLink href={paths.inHouseEnquiry(course.slug)} weight="secondary">
          Ask about a course in-house
        </ButtonLink>
      )}
      {course.topics.length > 0 && <LinkList links={course.topics} className="topic-list small" />}
    </div>
  )
}

/** Beside a price that other dates begin at, a date says its own. */
function dateText({ price }: CoursePage, { days, place, price: ownPrice }: CourseDate): string {
  const dayAndPlace = `${days}, ${place}`
  return price.label.prefix ? `${dayAndPlace}: ${ownPrice.label.text}` : dayAndPlace
}
