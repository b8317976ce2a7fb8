import 'server-only'
import {
  fieldProblems,
  problemBodySchema,
  type FieldProblem,
} from '@lectern/shared/contract/problem'
import { enquiryReceiptSchema, enquiryRequestSchema } from '@lectern/shared/contract/enquiry'
import type { FormAnswers } from '../forms/form-answers'
import { CmsRefusedError, CmsUnavailableError } from './client'
import { askForVisitor } from './visitor'

export type EnquiryOutcome =
  | { kind: 'received' }
  | { kind: 'problems'; problems: FieldProblem[] }
  | { kind: 'too-often' }
  | { kind: 'unavailable' }

/** Hands over what somebody wrote, as they typed it. The same rules hold here and at the CMS. */
export async function sendEnquiry(answers: FormAnswers): Promise<EnquiryOutcome> {
  const enquiry = enquiryRequestSchema.safeParse(answers)
  if (!enquiry.success) return { kind: 'problems', problems: fieldProblems(enquiry.error) }
  try {
    const path = '/enquiries'
    return await readOutcome(await askForVisitor({ method: 'POST', path, body: enquiry.data }))
  } catch (error) {
    if (error instanceof CmsUnavailableError) return { kind: 'unavailable' }
    throw error
  }
}

async function readOutcome(response: Response): Promise<EnquiryOutcome> {
  if (response.ok) {
    enquiryReceiptSchema.parse(await response.json())
    return { kind: 'received' }
  }
  if (response.status === 429) return { kind: 'too-often' }
  const { error } = problemBodySchema.parse(await response.json())
  if (!error.fields) throw new CmsRefusedError('/enquiries', response.status)
  return { kind: 'problems', problems: error.fields }
}
