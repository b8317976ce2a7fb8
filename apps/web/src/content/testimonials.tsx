import { standardHeadings } from '@lectern/shared/contract/block-headings'
import type { TestimonialsBlock } from '../views/blocks'
import { TestimonialGrid } from '../ui/testimonial-grid'
import { Section } from '../ui/section'

export function Testimonials({ block: { heading, testimonials } }: { block: TestimonialsBlock }) {
  return (
    <Section heading={heading || standardHeadings.testimonials}>
      <TestimonialGrid testimonials={testimonials} />
    </Section>
  )
}
