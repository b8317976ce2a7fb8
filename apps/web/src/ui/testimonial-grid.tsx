import type { Testimonial } from '../views/testimonial'
import { Speaks } from './seats/speaks'

export function TestimonialGrid({ testimonials }: { testimonials: readonly Testimonial[] }) {
  return (
    <ul className="grid">
      {testimonials.map((testimonial) => (
        <li key={testimonial.id}>
          <Quote testimonial={testimonial} />
        </li>
      ))}
    </ul>
  )
}

interface QuoteProps {
  testimonial: Testimonial
  isLoud?: boolean
}

/** What somebody said of us; whether they were given something for it is never left out. */
export function Quote({ testimonial, isLoud = false }: QuoteProps) {
  const { quote, name, role, organisation, course, incentive } = testimonial
  const position = [role, organisation].filter(Boolean).join(', ')
  return (
    <figure className={isLoud ? 'voice-quote loud' : 'voice-quote'}>
      {isLoud && <Speaks />}
      <blockquote>
        <p dir="auto">{quote}</p>
      </blockquote>
      <figcaption>
        <cite dir="auto">{name}</cite>
        {position && (
          <>
            , <bdi>{position}</bdi>
          </>
        )}
        {course && (
          <p>
            <a className="link" href={course.href}>
              {course.label}
            </a>
          </p>
        )}
        {incentive && <p className="incentive">{incentive}</p>}
      </figcaption>
    </figure>
  )
}

/** More than about two lines in a display face is shouting. */
const mostLoudCharacters = 110

export function isShort({ quote }: Testimonial): boolean {
  return quote.length <= mostLoudCharacters
}
