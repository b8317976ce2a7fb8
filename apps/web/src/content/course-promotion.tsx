import { ButtonLink } from '../ui/button'
import { PriceLabel } from '../ui/money'
import type { CoursePromotion as View } from '../views/blocks'

export function CoursePromotion({ promotion }: { promotion: View }) {
  const { heading, text, buttonLabel, course } = promotion
  return (
    <aside className="promotion" aria-label={course.title}>
      <h3>
        <a href={course.href}>{heading}</a>
      </h3>
      <p>{text}</p>
      <p>
        {course.level}, {course.duration.toLowerCase()},{' '}
        <PriceLabel label={course.price.label} isInSentence />
      </p>
      <p>
        <ButtonLink href={`${course.href}#dates`}>{buttonLabel}</ButtonLink>
      </p>
    </aside>
  )
}
