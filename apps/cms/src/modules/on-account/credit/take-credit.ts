import type { Order, Organisation } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { countClaim, finishedLedger, type Counted } from './count-claim'
import { settleCredit } from './settle-credit'

interface Taking {
  order: Order
  organisation: Organisation
}

/** Counts the order against the organisation's limit, before it is booked on account. */
export async function takeCredit(payload: Payload, of: Taking): Promise<Counted> {
  const outcome = await count(payload, of)
  if (outcome === 'counted') return outcome
  // What was credited since the job's last round is free.
  await settleCredit(payload, of.organisation.id)
  return count(payload, of)
}

function count(payload: Payload, { order, organisation }: Taking): Promise<Counted> {
  return countClaim(payload, {
    orderId: order.id,
    organisationId: organisation.id,
    holdRound: order.holdRound,
    pence: order.grossPence,
    limitPence: limitOf(organisation),
  })
}

/** As `takeCredit` would find it, without taking anything. */
export async function hasCredit(
  payload: Payload,
  { order, organisation }: Taking,
): Promise<boolean> {
  const isWithin = async () => {
    const { usedPence } = await finishedLedger(payload, organisation.id)
    return usedPence + order.grossPence <= limitOf(organisation)
  }
  if (await isWithin()) return true
  await settleCredit(payload, organisation.id)
  return isWithin()
}

/** What is unpaid, in pence, as it counts against the limit. */
export async function usedCredit(payload: Payload, organisationId: string): Promise<number> {
  await settleCredit(payload, organisationId)
  return (await finishedLedger(payload, organisationId)).usedPence
}

function limitOf({ onAccount }: Organisation): number {
  return onAccount?.creditLimitPence ?? 0
}
