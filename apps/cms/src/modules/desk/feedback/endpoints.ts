import type { Endpoint } from 'payload'
import { z } from 'zod'

import { documentInAddress } from '@cms/http/document-in-address'
import { makeTestimonial } from '../../feedback'
import { staffEndpoint } from '../staff-endpoint'
import { mayMakeTestimonial } from './may-make-testimonial'

/** `POST /api/feedback/<id>/testimonial`: a draft of what somebody lets us publish. */
const testimonialEndpoint = staffEndpoint({
  path: '/:id/testimonial',
  schema: z.object({}),
  isAllowed: mayMakeTestimonial,
  answer: async ({ context: { now }, by, req }) => {
    const { id: feedbackId } = await documentInAddress(req, 'feedback')
    const { testimonialId } = await makeTestimonial(req, { feedbackId, by, now })
    const said = 'Done: the testimonial is a draft. Open it, check it and publish it there.'
    return { testimonialId, said: [said] }
  },
  record: { notRecorded: 'the testimonial itself is recorded as begun, with who did it' },
})

/** Of the collection `feedback`. */
export const feedbackEndpoints: Endpoint[] = [testimonialEndpoint]
