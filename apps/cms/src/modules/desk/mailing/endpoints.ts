import type { Endpoint } from 'payload'
import { z } from 'zod'

import { writtenLetterSchema } from '../../letters'
import { runOf } from '../run-of'
import { staffEndpoint } from '../staff-endpoint'
import { isAudience, type Audience } from './readers'
import { previewMailing, sendMailing } from './write-to-date'

const mailingSchema = writtenLetterSchema.extend({
  audience: z.custom<Audience>(isAudience, 'Please choose whom to write to.'),
})

/** `POST /api/course-runs/<id>/letters/preview`: who would get what. Nothing is sent. */
const previewEndpoint = staffEndpoint({
  path: '/:id/letters/preview',
  schema: mailingSchema,
  answer: async ({ context, input: { audience, ...letter }, by, req }) => {
    const { id } = await runOf(req)
    return previewMailing(context, { runId: id, audience, letter, by })
  },
  record: { notRecorded: 'it changes nothing' },
})

/** `POST /api/course-runs/<id>/letters`: an e-mail to each of those whom the preview named. */
const lettersEndpoint = staffEndpoint({
  path: '/:id/letters',
  schema: mailingSchema.extend({ to: z.array(z.string().max(254)).max(1000).default([]) }),
  answer: async ({ context, input: { audience, to, ...letter }, by, req }) => {
    const { id } = await runOf(req)
    return { said: await sendMailing(context, { runId: id, audience, letter, to, by }) }
  },
  record: { kind: 'written-to-date', of: 'course-runs' },
})

/** Of the collection `course-runs`. */
export const mailingEndpoints: Endpoint[] = [previewEndpoint, lettersEndpoint]
