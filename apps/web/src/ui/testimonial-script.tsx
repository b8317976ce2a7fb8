import type { Testimonial } from '../views/testimonial'
import { isShort } from './testimonial-grid'

/** Who speaks, and what they say, one after the other; what is short is said louder. */
export function TestimonialScript({ testimonials }: { testimonials: readonly Testimonial[] }) {
  return (
    <ul className="script">
      {testimonials.map((testimonial) => (
        <li key={testimonial.id}>
          <Line testimonial={testimonial} />
        </li>
      ))}
    </ul>
  )
}

function Line({ testimonial }: { testimonial: Testimonial }) {
  const { quote, name, role, organisation, course, incentive } = testimonial
  const position = [role, organisation].filter(Boolean).join(', ')
  return (
    <figure>
      <blockquote className={isShort(testimonial) ? 'loud' : undefined}>
        <p dir="auto">{quote}</p>
      </blockquote>
      <figcaption>
        <cite dir="auto">{name}</cite>
        {position && (
          <p>
            <bdi>{position}</bdi>
          </p>
        )}
        {course && (
          <p>
            after <a href={course.href}>{course.label}</a>
          </p>
        )}
        {incentive && <p className="incentive">{incentive}</p>}
      </figcaption>
    </figure>
  )
}
