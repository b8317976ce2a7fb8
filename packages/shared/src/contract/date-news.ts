import { z } from 'zod'

import { bookerLimits } from './checkout-forms'
import { documentIdSchema, momentSchema } from './field-schemas'
import { emailAddress, optional, singleLine } from './typed-fields'

/** Addresses at the CMS. `token` is the signed, unguessable name of one request. */
export const dateNewsPaths = {
  /** POST `dateNewsRequestSchema` → 200, alike for every address | 400 fields | 404 no such course */
  requests: '/api/date-requests/requests',
  /** GET → `dateRequestSchema` */
  request: (token: string) => `/api/date-requests/by-token/${token}`,
  /** POST, empty → `dateRequestSchema`, which says whether it was still possible */
  confirmation: (token: string) => `/api/date-requests/by-token/${token}/confirmation`,
  /** POST, empty → `dateRequestSchema` */
  end: (token: string) => `/api/date-requests/by-token/${token}/end`,
} as const

const chooseCourse = 'Choose a course'

/** Asks to be told of new dates of a course. Nobody is told before the letter that follows is answered. */
export const dateNewsRequestSchema = z.object({
  courseId: documentIdSchema.catch('').refine(Boolean, chooseCourse),
  email: emailAddress({
    label: 'E-mail address',
    maxCharacters: bookerLimits.email,
    missing: 'Enter your e-mail address',
  }),
  /** A field that people do not see: whoever fills it in is a program. */
  website: optional(singleLine({ label: 'Website', maxCharacters: 300 })),
})
export type DateNewsRequest = z.infer<typeof dateNewsRequestSchema>

export const dateRequestStates = ['unconfirmed', 'confirmed', 'ended'] as const
export type DateRequestState = (typeof dateRequestStates)[number]

export const dateRequestSchema = z.object({
  token: z.string(),
  state: z.enum(dateRequestStates),
  /** `null` when visitors do not see the course any more. */
  course: z.object({ title: z.string(), slug: z.string() }).nullable(),
  /** Until when an unconfirmed request can be confirmed. */
  confirmBy: momentSchema,
  /** Until when a confirmed one is told of new dates. */
  until: momentSchema.nullable(),
})
export type DateRequestAnswer = z.infer<typeof dateRequestSchema>
