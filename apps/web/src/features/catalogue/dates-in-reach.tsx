import { ButtonLink } from '../../ui/button'
import { PriceLabel } from '../../ui/money'
import type { CoursePage } from '../../views/course'
import { nextDate } from './next-date'

/** On a phone the dates are a long way down: a bar leads to them, and steps aside while they are in view. */
export function DatesInReach({ course }: { course: CoursePage }) {
  const next = nextDate(course)
  if (!next) return null
  return (
    <aside className="reach night bleed" aria-label="Next date">
      <p>
        {next.days}, {next.town}
        <br />
        <PriceLabel label={next.price.label} />
      </p>
      <ButtonLink href="#dates">Choose a date</ButtonLink>
    </aside>
  )
}
