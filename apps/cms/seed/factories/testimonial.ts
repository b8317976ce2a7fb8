import type { Testimonial } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { serial } from './serial'
import { quietly, type New } from './storing'

/** A published testimonial with its source and consent on record. */
export function makeTestimonial(given: Partial<New<'testimonials'>> = {}): New<'testimonials'> {
  return {
    quote: 'I used what I learned the very next morning.',
    name: `Cleo Marsh ${serial('testimonial')}`,
    evidence: {
      source: 'email',
      sourceDetail: 'E-mail of 3 March',
      receivedOn: '2026-03-03T12:00:00.000Z',
      consent: true,
      consentOn: '2026-03-04T12:00:00.000Z',
      consentDetail: 'By e-mail',
      incentive: 'none',
    },
    _status: 'published',
    ...given,
  }
}

export function createTestimonial(
  payload: Payload,
  given: Partial<New<'testimonials'>> = {},
): Promise<Testimonial> {
  const data = makeTestimonial(given)
  const draft = data._status === 'draft'
  return payload.create({ collection: 'testimonials', data, draft, ...quietly })
}
