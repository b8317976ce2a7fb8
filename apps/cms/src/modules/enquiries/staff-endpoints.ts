import { documentIdSchema } from '@lectern/shared/contract/field-schemas'
import type { Endpoint } from 'payload'
import { z } from 'zod'

import { documentInAddress } from '@cms/http/document-in-address'
import { staffEndpoint } from '../desk'
import { giveUpEmail, resendEmail, writtenLetterSchema } from '../letters'
import { answerEnquiry } from './answer/answer-enquiry'
import { setStatus } from './set-status'
import { giveEnquiry } from './who-has-it'

const saidThere = { notRecorded: 'the enquiry says who did it, and when' }

/** `POST /api/enquiries/<id>/assignee`: who has it, from now on. Empty: nobody. */
const assignEndpoint = staffEndpoint({
  path: '/:id/assignee',
  schema: z.object({ userId: z.union([z.literal(''), documentIdSchema]) }),
  answer: async ({ context: { payload }, input, req }) => {
    const { id } = await documentInAddress(req, 'enquiries')
    await giveEnquiry(payload, { enquiryId: id, ...input })
    return { done: true }
  },
  record: saidThere,
})

/** `POST /api/enquiries/<id>/answers`: an e-mail to whoever wrote, after which it is answered. */
const answerEndpoint = staffEndpoint({
  path: '/:id/answers',
  schema: writtenLetterSchema.extend({ answersSeen: z.number().int().min(0) }),
  answer: async ({ context, input: { answersSeen, ...letter }, by, req }) => {
    const enquiry = await documentInAddress(req, 'enquiries')
    return { said: [await answerEnquiry(context, { enquiry, letter, answersSeen, by })] }
  },
  record: saidThere,
})

/** `POST /api/enquiries/<id>/status`: that it needs no e-mail from here, or is open again. */
const statusEndpoint = staffEndpoint({
  path: '/:id/status',
  schema: z.object({ status: z.enum(['new', 'answered', 'closed']) }),
  answer: async ({ context, input, by, req }) => {
    const { id } = await documentInAddress(req, 'enquiries')
    await setStatus(context, { enquiryId: id, ...input, by })
    return { done: true }
  },
  record: saidThere,
})

const resendEndpoint = staffEndpoint({
  path: '/:id/emails',
  schema: z.object({ emailId: documentIdSchema }),
  answer: async ({ context, input, by, req }) => {
    const { id } = await documentInAddress(req, 'enquiries')
    await resendEmail(context, { owner: { enquiryId: id }, ...input, by })
    return { done: true }
  },
  record: saidThere,
})

const giveUpEmailEndpoint = staffEndpoint({
  path: '/:id/emails/given-up',
  schema: z.object({ emailId: documentIdSchema }),
  answer: async ({ context, input, by, req }) => {
    const { id } = await documentInAddress(req, 'enquiries')
    await giveUpEmail(context, { owner: { enquiryId: id }, ...input, by })
    return { done: true }
  },
  record: saidThere,
})

/** Of the collection `enquiries`. */
export const staffEnquiryEndpoints: Endpoint[] = [
  assignEndpoint,
  answerEndpoint,
  statusEndpoint,
  resendEndpoint,
  giveUpEmailEndpoint,
]
