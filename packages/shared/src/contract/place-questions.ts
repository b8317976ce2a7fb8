import { z } from 'zod'

import { maxAnswerCharacters, maxQuestions, questionKinds } from '../before-course/questions'

/** Addresses at the CMS of what somebody is asked before a course, by the link that they were sent. */
export const placeQuestionsPaths = {
  /** GET → `placeQuestionsSchema` | 404 */
  page: (token: string) => `/api/place-answers/by-token/${token}`,
  /** POST `placeAnswersSchema` → `placeQuestionsSchema` | 400 fields | 403 the date has begun */
  answers: (token: string) => `/api/place-answers/by-token/${token}/answers`,
} as const

/** As a form sends it: by the question's id. Whether they are right depends on the questions. */
export const placeAnswersSchema = z.object({
  answers: z
    .record(z.string().max(64), z.string().max(2 * maxAnswerCharacters.text))
    .refine((answers) => Object.keys(answers).length <= 2 * maxQuestions, 'Too many answers'),
})

export const placeQuestionsSchema = z.object({
  token: z.string(),
  /** `over`: the date has begun, or the place is not theirs any more. */
  state: z.enum(['open', 'over']),
  name: z.string(),
  courseTitle: z.string(),
  /** In words. */
  days: z.string(),
  hasAnswered: z.boolean(),
  questions: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      kind: z.enum(questionKinds),
      choices: z.array(z.string()),
      isRequired: z.boolean(),
      /** Empty before it is answered. */
      answer: z.string(),
    }),
  ),
})
export type PlaceQuestions = z.infer<typeof placeQuestionsSchema>
