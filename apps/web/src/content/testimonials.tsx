import type { TestimonialsBlock } from '../views/blocks'
import { TestimonialGrid } from '../ui/testimonial-grid'

export function Testimonials({ block: { heading, testimonials } }: { block: TestimonialsBlock }) {
  return (
    <section className="section">
      <h2>{heading || 'What people say'}</h2>
      <TestimonialGrid testimonials={testimonials} />
    </section>
  )
}
