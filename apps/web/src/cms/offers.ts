import 'server-only'
import {
  offerAcceptanceSchema,
  offerAcceptedSchema,
  offerPageSchema,
  offerPaths,
  offerRefusalSchema,
  type OfferAccepted,
} from '@lectern/shared/contract/offers'
import { fieldProblems, type FieldProblem } from '@lectern/shared/contract/problem'
import { cache } from 'react'
import type { FormAnswers } from '../forms/form-answers'
import type { OfferView } from '../views/offer'
import { askByToken } from './ask-by-token'
import { isToken, readRefusal } from './checkouts'
import { CmsRefusedError } from './client'
import { toPricedLine, toPricedTotals } from './to-view/priced-line'
import { askForVisitor } from './visitor'

/** Null when there is no such link, or no longer. */
export const readOffer = cache(async (token: string): Promise<OfferView | null> => {
  const answer = await askByToken(token, { method: 'GET', path: offerPaths.page })
  if (answer === null) return null
  const { lines, totals, ...offer } = offerPageSchema.parse(answer)
  return {
    ...offer,
    lines: lines.map((line) => toPricedLine(line, 'business')),
    totals: toPricedTotals(totals),
  }
})

export type OfferAnswered =
  | { kind: 'answered'; accepted: OfferAccepted }
  | { kind: 'problems'; problems: FieldProblem[] }
  /** Why is said by the page itself. */
  | { kind: 'not-possible' }

/** An offer accepted as it was typed. The same rules hold here and at the CMS. */
export async function acceptOffer(token: string, answers: FormAnswers): Promise<OfferAnswered> {
  const acceptance = offerAcceptanceSchema.safeParse({
    agreedGrossPence: Number(answers.agreedGrossPence),
    declarations: { terms: answers['declarations.terms'] === 'yes' },
    payBy: answers.payBy,
    purchaseOrderNumber: answers.purchaseOrderNumber ?? '',
  })
  if (!isToken(token)) return { kind: 'not-possible' }
  if (!acceptance.success) return { kind: 'problems', problems: fieldProblems(acceptance.error) }
  const path = offerPaths.acceptance(token)
  const response = await askForVisitor({ method: 'POST', path, body: acceptance.data })
  if (response.ok) {
    return { kind: 'answered', accepted: offerAcceptedSchema.parse(await response.json()) }
  }
  return refused(response)
}

export async function declineOffer(token: string, answers: FormAnswers): Promise<OfferAnswered> {
  const refusal = offerRefusalSchema.safeParse({ reason: answers.reason ?? '' })
  if (!isToken(token)) return { kind: 'not-possible' }
  if (!refusal.success) return { kind: 'problems', problems: fieldProblems(refusal.error) }
  const path = offerPaths.refusal(token)
  const response = await askForVisitor({ method: 'POST', path, body: refusal.data })
  return response.ok ? { kind: 'not-possible' } : refused(response)
}

async function refused(response: Response): Promise<OfferAnswered> {
  const { reason, fields } = await readRefusal(response)
  if (fields.length > 0) return { kind: 'problems', problems: fields }
  if (['not-found', 'price-changed', 'account-refused'].includes(reason ?? '')) {
    return { kind: 'not-possible' }
  }
  throw new CmsRefusedError('/offers', response.status)
}

/** The PDF, under whatever number the address says. */
export async function readOfferDocument(token: string, file: string): Promise<Response | null> {
  if (!isToken(token) || !/^OFF-\d{4}-\d{4,8}\.pdf$/.test(file)) return null
  const path = offerPaths.document(token)
  const response = await askForVisitor({ method: 'GET', path, isFile: true })
  if (response.status === 404) return null
  if (!response.ok) throw new CmsRefusedError(path, response.status)
  return response
}
