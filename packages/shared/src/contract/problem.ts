import { z } from 'zod'

/** Every reason for which an endpoint refuses, with its HTTP status and the words the public sees. */
const problems = {
  'malformed-request': { status: 400, message: 'We could not read what was sent.' },
  'invalid-fields': { status: 400, message: 'Some of the answers need another look.' },
  'not-signed-in': { status: 401, message: 'Sign in to do this.' },
  'not-allowed': { status: 403, message: 'You are not allowed to do this.' },
  'not-found': { status: 404, message: 'We could not find what you asked for.' },
  'method-not-allowed': { status: 405, message: 'This address does not do that.' },
  'basket-changed': {
    status: 409,
    message: 'Some of the places in your basket cannot be booked as they were.',
  },
  'hold-lapsed': { status: 409, message: 'Your places are no longer kept for you.' },
  'no-extensions-left': { status: 409, message: 'You cannot have more time for this booking.' },
  'checkout-incomplete': { status: 409, message: 'Some answers are still missing.' },
  'checkout-over': { status: 409, message: 'This booking can no longer be changed here.' },
  'price-changed': { status: 409, message: 'The price is not the one you were shown.' },
  'too-late': { status: 409, message: 'It is too late to change this here. Please contact us.' },
  'cannot-wait': {
    status: 409,
    message: 'Nobody can join the waiting list of this date at the moment.',
  },
  'no-right-to-cancel': {
    status: 409,
    message: 'This booking cannot be cancelled here. Please contact us.',
  },
  'link-expired': { status: 410, message: 'This link has expired. Ask for a new one.' },
  'link-ended': { status: 410, message: 'This link opens nothing any more. Ask for a new one.' },
  'organisation-gone': {
    status: 410,
    message: 'We do not keep this organisation any more. Please contact us.',
  },
  'too-large': { status: 413, message: 'This is more than we can accept.' },
  'unsupported-media-type': { status: 415, message: 'We cannot read this kind of data.' },
  'too-many-checkouts': {
    status: 429,
    message:
      'Places are kept for you in too many unfinished bookings. Finish or give up one of them first.',
  },
  'too-many-places-held': {
    status: 429,
    message:
      'These are more places than we keep for somebody at one time. Book some of them first, or contact us.',
  },
  'address-unproven': {
    status: 403,
    message:
      'These are most of the places on this date. Confirm your e-mail address first, or contact us.',
  },
  'too-many-requests': { status: 429, message: 'That was too often. Wait a minute and try again.' },
  'internal-error': { status: 500, message: 'Something went wrong on our side.' },
  'payment-refused': {
    status: 409,
    message:
      'This payment cannot be taken here, and trying again will not help. Nothing has been taken from you. Please contact us.',
  },
  'account-refused': {
    status: 409,
    message: 'This booking cannot be paid by invoice here. Pay by card, or ask us.',
  },
  'payment-unavailable': {
    status: 503,
    message: 'Booking is not possible just now. Your places are still kept for you.',
  },
  unavailable: {
    status: 503,
    message: 'This is not possible just now. Try again in a few minutes.',
  },
} as const satisfies Record<string, { status: number; message: string }>

export type ProblemReason = keyof typeof problems

const problemReasons = Object.keys(problems) as [ProblemReason, ...ProblemReason[]]

/** One thing to put right: `path` is the field's name, dotted for parts of it (`lines.0.count`). */
export const fieldProblemSchema = z.object({ path: z.string(), message: z.string() })
export type FieldProblem = z.infer<typeof fieldProblemSchema>

/** The body of every refusal. */
export const problemBodySchema = z.object({
  error: z.object({
    reason: z.enum(problemReasons),
    message: z.string(),
    fields: z.array(fieldProblemSchema).optional(),
    /** With faults of ours: the id under which the log has the details. */
    id: z.string().optional(),
  }),
})
export type ProblemBody = z.infer<typeof problemBodySchema>

export function problemStatus(reason: ProblemReason): number {
  return problems[reason].status
}

export function problemBody(reason: ProblemReason, fields?: readonly FieldProblem[]): ProblemBody {
  const { message } = problems[reason]
  return { error: { reason, message, ...(fields && { fields: [...fields] }) } }
}

/** What zod found, as problems beside fields; only the first of each field is shown. */
export function fieldProblems(error: z.ZodError): FieldProblem[] {
  const firstByPath = new Map<string, FieldProblem>()
  for (const issue of error.issues) {
    const path = issue.path.join('.')
    if (!firstByPath.has(path)) {
      firstByPath.set(path, { path, message: issue.message })
    }
  }
  return [...firstByPath.values()]
}
