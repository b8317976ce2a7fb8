import type { Testimonial } from '../views/testimonial'

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

function Quote({ testimonial: { quote, name, role, organisation, incentive } }: QuoteProps) {
  const position = [role, organisation].filter(Boolean).join(', ')
  return (
    <figure className="quote">
      <blockquote>
        <p dir="auto">{quote}</p>
      </blockquote>
      <figcaption>
        <cite dir="auto">{name}</cite>
        {position && (
          <span className="soft">
            , <bdi>{position}</bdi>
          </span>
        )}
        {incentive && <p className="incentive">{incentive}</p>}
      </figcaption>
    </figure>
  )
}

interface QuoteProps {
  testimonial: Testimonial
}
