import { ButtonLink } from '../ui/button'
import { PriceLabel } from '../ui/money'
import { Picture } from '../ui/picture'
import { Room } from '../ui/seats/room'
import type { CoursePromotion as View } from '../views/article-blocks'

/** A course within a text: a card that lies down where there is room. */
export function CoursePromotion({ promotion }: { promotion: View }) {
  const { heading, text, buttonLabel, course } = promotion
  return (
    <aside className="promotion sand" aria-label={course.title}>
      {course.image ? (
        <Picture image={{ ...course.image, alt: '' }} sizes="(min-width: 40rem) 18rem, 92vw" />
      ) : (
        <div className="pic">
          <Room />
        </div>
      )}
      <div className="in">
        <p className="tag">
          {course.level} · {course.duration}
        </p>
        <h3>
          <a href={course.href}>{heading}</a>
        </h3>
        <p>{text}</p>
        <PriceLabel label={course.price.label} />
        <p>
          <ButtonLink href={`${course.href}#dates`}>{buttonLabel}</ButtonLink>
        </p>
      </div>
    </aside>
  )
}
