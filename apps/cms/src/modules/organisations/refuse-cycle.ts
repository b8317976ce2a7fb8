import type { Organisation } from '@lectern/shared/contract/payload-types'
import type { PayloadRequest } from 'payload'

import { idOf } from '@cms/database/document-ids'
import { findOrganisation } from './find-organisation'

/** Longer than any group of companies, and an end. */
const mostSteps = 20

/** Whoever pays may not be paid for, over however many others, by the organisation itself. */
export async function refuseCycle(
  value: unknown,
  { id, req }: { id?: number | string; req: PayloadRequest },
): Promise<string | true> {
  if (value === null || value === undefined || value === '') return true
  if (typeof value !== 'string') return 'Choose an organisation from the list.'
  if (id === undefined) return true
  const names: string[] = []
  let next: string | null = value
  while (next && names.length < mostSteps) {
    if (next === String(id)) return cycleWords(names)
    const payer: Organisation | null = await findOrganisation(req.payload, next)
    if (payer) names.push(payer.name)
    next = payer?.paidBy ? idOf(payer.paidBy) : null
  }
  return true
}

function cycleWords(names: readonly string[]): string {
  if (names.length === 0) return 'An organisation cannot pay for itself. Leave this empty.'
  const chain = names.join(', paid by ')
  return `This organisation pays for ${chain} already. Choose another, or change who pays there first.`
}
