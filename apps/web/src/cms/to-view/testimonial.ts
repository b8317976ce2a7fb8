import type { Testimonial as TestimonialDocument } from '@lectern/shared/contract/payload-types'
import type { Testimonial } from '../../views/testimonial'

export function toTestimonial(testimonial: TestimonialDocument): Testimonial {
  return {
    id: testimonial.id,
    quote: testimonial.quote,
    name: testimonial.name,
    role: testimonial.role ?? '',
    organisation: testimonial.organisation ?? '',
    incentive: testimonial.incentiveDisclosure ?? '',
  }
}
