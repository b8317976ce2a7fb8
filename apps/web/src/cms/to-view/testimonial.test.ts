import { describe, expect, it } from '@jest/globals'
import { courseDocument, testimonialDocument } from '@web-support/documents'
import { toTestimonial } from './testimonial'

describe('a testimonial', () => {
  it('never carries the evidence for it to the page', () => {
    expect(JSON.stringify(toTestimonial(testimonialDocument()))).not.toContain(
      'private@example.com',
    )
  })

  it('leads to its course, as long as that is published', () => {
    const about = (course: Parameters<typeof testimonialDocument>[0]) =>
      toTestimonial(testimonialDocument(course)).course
    expect(about({ course: courseDocument() })?.href).toBe('/courses/level-4-certificate')
    expect(about({ course: 'course-1' })).toBeNull()
  })

  it('says what its author was given for it', () => {
    const testimonial = testimonialDocument({ incentiveDisclosure: 'Vince was given a discount.' })
    expect(toTestimonial(testimonial).incentive).toBe('Vince was given a discount.')
  })
})
