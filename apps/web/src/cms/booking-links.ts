import 'server-only'
import { bookingLinksPath, bookingLinksRequestSchema } from '@lectern/shared/contract/booking-links'
import { fieldProblems, type FieldProblem } from '@lectern/shared/contract/problem'
import { readRefusal } from './checkouts'
import { CmsRefusedError } from './client'
import { askForVisitor } from './visitor'

export type LinksOutcome =
  { kind: 'asked' } | { kind: 'problems'; problems: FieldProblem[] } | { kind: 'too-often' }

/** Has the links of somebody's bookings sent to them. What is answered does not tell whether there are any. */
export function askForBookingLinks(email: string | undefined): Promise<LinksOutcome> {
  return askForLinks({ path: bookingLinksPath, schema: bookingLinksRequestSchema, email })
}

interface LinksRequest {
  path: string
  schema: typeof bookingLinksRequestSchema
  email: string | undefined
}

/** Of links of one kind. */
export async function askForLinks({ path, schema, email }: LinksRequest): Promise<LinksOutcome> {
  const asked = schema.safeParse({ email })
  if (!asked.success) return { kind: 'problems', problems: fieldProblems(asked.error) }
  const response = await askForVisitor({ method: 'POST', path, body: asked.data })
  if (response.ok) return { kind: 'asked' }
  const { reason, fields } = await readRefusal(response)
  if (reason === 'too-many-requests') return { kind: 'too-often' }
  if (fields.length > 0) return { kind: 'problems', problems: fields }
  throw new CmsRefusedError(path, response.status)
}
