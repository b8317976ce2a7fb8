import { describe, expect, it } from '@jest/globals'
import { testimonialDocument } from '../../../test-support/documents'
import { toTestimonial } from './testimonial'

describe('a testimonial', () => {
  it('never carries the evidence for it to the page', () => {
    expect(JSON.stringify(toTestimonial(testimonialDocument()))).not.toContain(
      'private@example.com',
    )
  })

  it('says what its author was given for it', () => {
    const testimonial = testimonialDocument({ incentiveDisclosure: 'Vince was given a discount.' })
    expect(toTestimonial(testimonial).incentive).toBe('Vince was given a discount.')
  })
})
