import 'server-only'
import { renewalsPageSchema, renewalsPaths } from '@lectern/shared/contract/renewals'
import { cache } from 'react'
import type { RenewalsView } from '../views/renewals'
import { askByToken, type Question } from './ask-by-token'

/** Null when there is no such link. */
export const readRenewals = cache((token: string) =>
  ask(token, { method: 'GET', path: renewalsPaths.page }),
)

/** No letters about certificates that expire any more. */
export function endRenewals(token: string): Promise<RenewalsView | null> {
  return ask(token, { method: 'POST', path: renewalsPaths.end })
}

async function ask(token: string, question: Question): Promise<RenewalsView | null> {
  const answer = await askByToken(token, question)
  return answer === null ? null : renewalsPageSchema.parse(answer)
}
