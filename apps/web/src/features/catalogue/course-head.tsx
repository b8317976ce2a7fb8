import { paths } from '@lectern/shared/addresses/paths'
import { Breadcrumbs } from '../../ui/breadcrumbs'
import { ButtonLink } from '../../ui/button'
import { Facts } from '../../ui/facts'
import { LinkList } from '../../ui/link-list'
import { PriceLabel } from '../../ui/money'
import { Picture } from '../../ui/picture'
import { Room } from '../../ui/seats/room'
import type { CourseDate } from '../../views/catalogue'
import type { CoursePage } from '../../views/course'
import { dateText, nextDate } from './next-date'

/** What the course is, and what decides whether it fits. */
export function CourseHead({ course }: { course: CoursePage }) {
  return (
    <header className="course-head night bleed">
      <div className="wrap">
        <div className="words">
          <Breadcrumbs crumbs={[{ label: 'Courses', href: paths.courses }]} />
          <h1>{course.title}</h1>
          <p className="lead">{course.summary}</p>
          <AtAGlance course={course} />
          {course.topics.length > 0 && <LinkList links={course.topics} className="chips" />}
        </div>
        <CoursePicture course={course} />
      </div>
    </header>
  )
}

function NextStep({ course }: { course: CoursePage }) {
  return nextDate(course) ? (
    <ButtonLink href="#dates">Choose a date</ButtonLink>
  ) : (
    <ButtonLink href={paths.enquireAbout(course.slug)}>Ask about dates</ButtonLink>
  )
}

function AtAGlance({ course }: { course: CoursePage }) {
  const next = nextDate(course)
  return (
    <aside className="stack" aria-label="At a glance">
      <p className="row">
        <NextStep course={course} />
        <PriceLabel label={course.price.label} />
      </p>
      <Facts
        facts={[
          ['Level', course.level],
          ['Length', course.duration],
          ['Group', groupText(course.dates)],
          ['Next date', next && dateText(next, course.price)],
          ['Leads to', course.qualification],
        ]}
      />
    </aside>
  )
}

/** Of dates that differ, nothing is said. */
function groupText(dates: readonly CourseDate[]): string {
  const capacities = new Set(dates.map(({ capacity }) => capacity))
  const [capacity, ...others] = capacities
  return capacity === undefined || others.length > 0 ? '' : `${capacity} at most`
}

function CoursePicture({ course: { image } }: { course: CoursePage }) {
  if (image) return <Picture image={image} sizes="(min-width: 60rem) 45vw, 100vw" first />
  return (
    <div className="pic made">
      <Room />
    </div>
  )
}
