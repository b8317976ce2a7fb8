import type { TestimonialsBlock } from '../views/blocks'
import { TestimonialGrid } from '../ui/testimonial-grid'
import { Section } from '../ui/section'

export function Testimonials({ block: { heading, testimonials } }: { block: TestimonialsBlock }) {
  return (
    <Section heading={heading || 'What people say'}>
      <TestimonialGrid testimonials={testimonials} />
    </Section>
  )
}
