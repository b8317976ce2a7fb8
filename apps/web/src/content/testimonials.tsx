import { paths } from '@lectern/shared/addresses/paths'
import { standardHeadings } from '@lectern/shared/contract/block-headings'
import type { BandTone } from '../ui/band'
import { Section } from '../ui/section'
import { isShort, Quote, TestimonialGrid } from '../ui/testimonial-grid'
import type { TestimonialsBlock } from '../views/article-blocks'
import type { Testimonial } from '../views/testimonial'

interface TestimonialsProps {
  block: TestimonialsBlock
  band?: BandTone
}

/** Where there are several, a short one is said aloud; the others stand beside it, or below it in a text. */
export function Testimonials({ block: { heading, testimonials }, band }: TestimonialsProps) {
  const loud = testimonials.length > 1 ? loudest(testimonials) : undefined
  return (
    <Section
      heading={heading || standardHeadings.testimonials}
      band={band}
      {...(band && { all: { label: 'All that people say', href: paths.testimonials } })}
    >
      {loud ? (
        <div className="voices">
          <Quote testimonial={loud} isLoud />
          <div className="rest">
            {testimonials
              .filter((testimonial) => testimonial !== loud)
              .map((testimonial) => (
                <Quote key={testimonial.id} testimonial={testimonial} />
              ))}
          </div>
        </div>
      ) : (
        <TestimonialGrid testimonials={testimonials} />
      )}
    </Section>
  )
}

function loudest(testimonials: readonly Testimonial[]): Testimonial | undefined {
  return testimonials.find(isShort)
}
