import { z } from 'zod'

import { marks, type Mark } from '../feedback/marks'
import { nameChoices } from '../feedback/published-name'
import { momentSchema } from './field-schemas'
import { freeText, optional } from './typed-fields'

/** Addresses at the CMS of what somebody thinks of a course, by the link in the letter that asked. */
export const feedbackPaths = {
  /** GET → `feedbackPageSchema` | 404 */
  page: (token: string) => `/api/feedback/by-token/${token}`,
  /** POST `feedbackAnswerSchema` → `feedbackPageSchema` | 400 fields | 403 used or too late */
  answer: (token: string) => `/api/feedback/by-token/${token}/answer`,
  /** POST, empty → `feedbackPageSchema`: what was let be published no longer is */
  withdrawal: (token: string) => `/api/feedback/by-token/${token}/withdrawal`,
  /** POST, empty → `feedbackPageSchema`: no such letter goes to this address any more */
  end: (token: string) => `/api/feedback/by-token/${token}/end`,
} as const

/** Characters; what a testimonial can quote. */
export const maxFeedbackCharacters = 1_000

const words = (label: string) => optional(freeText({ label, maxCharacters: maxFeedbackCharacters }))

/** As a form sends it. Publishing needs a tick, a name, and words to publish. */
export const feedbackAnswerSchema = z
  .object({
    mark: z
      .string()
      .catch('')
      .transform(Number)
      .refine((mark): mark is Mark => marks.some((each) => each === mark), 'Choose how it was'),
    good: words('What was good'),
    better: words('What could be better'),
    mayPublish: z
      .string()
      .optional()
      .transform((typed) => typed === 'yes'),
    nameAs: z.enum(nameChoices).optional().catch(undefined),
  })
  .superRefine(({ mayPublish, good, nameAs }, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (!mayPublish) return
    if (!good) {
      refuse('good', 'Write what was good, or take the tick away: there is nothing to publish yet')
    }
    if (!nameAs) refuse('nameAs', 'Choose the name under which we may publish it')
  })
export type FeedbackAnswer = z.infer<typeof feedbackAnswerSchema>

/** `used`: staff have begun a testimonial with it. `over`: the link takes no answer any more. */
const feedbackPageStates = ['open', 'used', 'over'] as const

export const feedbackPageSchema = z.object({
  token: z.string(),
  state: z.enum(feedbackPageStates),
  courseTitle: z.string(),
  /** In words. */
  days: z.string(),
  until: momentSchema,
  /** The present one; `null` before the first. */
  answer: z
    .object({
      mark: z.union(marks.map((mark) => z.literal(mark))),
      good: z.string(),
      better: z.string(),
      mayPublish: z.boolean(),
      nameAs: z.enum(nameChoices).nullable(),
    })
    .nullable(),
  /** What is ticked, word for word. */
  consentWords: z.string(),
  /** Under which names it can be published. */
  names: z.array(z.object({ choice: z.enum(nameChoices), name: z.string() })),
  /** Whether this address gets no such letters any more. */
  isEnded: z.boolean(),
})
export type FeedbackPage = z.infer<typeof feedbackPageSchema>
