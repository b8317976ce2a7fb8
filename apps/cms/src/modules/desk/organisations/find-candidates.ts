import type { Order, Organisation } from '@lectern/shared/contract/payload-types'
import type { Payload, Where } from 'payload'

import { findPage } from '@cms/database/find-page'
import { evidenceOf, fitsEvidence, reasonsFor } from './evidence'

/** Read and ticked at once; more come once these are told. */
export const mostCandidates = 25

export interface Candidate {
  order: Order
  reasons: string[]
}

export interface Candidates {
  /** All of them. */
  count: number
  newest: Candidate[]
}

/** Orders that were placed and belong to nobody. */
export const ofNobody: Where[] = [
  { organisation: { exists: false } },
  { placedAt: { exists: true } },
]

/** Bookings that may be an organisation's, the last ones first. */
export async function findCandidates(
  payload: Payload,
  organisation: Organisation,
): Promise<Candidates> {
  const evidence = evidenceOf(organisation)
  const fits = fitsEvidence(evidence)
  if (!fits) return { count: 0, newest: [] }
  const { docs, count } = await findPage(payload, {
    collection: 'orders',
    where: { and: [fits, ...ofNobody] },
    sort: ['-placedAt', 'id'],
    limit: mostCandidates,
  })
  const newest = docs.map((order) => ({ order, reasons: reasonsFor(order, evidence) }))
  return { count, newest }
}
