import type { CreditClaim, Order } from '@lectern/shared/contract/payload-types'
import { holdsSeats } from '@lectern/shared/orders/order-state'
import type { Payload } from 'payload'

import { idOf } from '@cms/database/document-ids'
import { findAll } from '@cms/database/find-all'
import { findOrder } from '../../orders'
import { countClaim, finishedLedger } from './count-claim'
import { openBalanceOf, type OpenOrder } from './open-balance'

/**
 * Brings an organisation's ledger to what it owes: what was credited, or never booked, is free again. Called
 * by the job, and before anybody is told that a limit is reached.
 */
export async function settleCredit(payload: Payload, organisationId: string): Promise<void> {
  await finishedLedger(payload, organisationId)
  const claims = await findAll(payload, {
    collection: 'credit-claims',
    where: {
      and: [{ organisationId: { equals: organisationId } }, { countedPence: { greater_than: 0 } }],
    },
    sort: 'id',
  })
  // Read after the claims: what is booked meanwhile has its claim counted before.
  const owed = await openBalanceOf(payload, organisationId)
  const unpaidOf = new Map(owed.map(({ order, unpaidPence }) => [order.id, unpaidPence]))
  for (const claim of claims) {
    const order = await findOrder(payload, { id: { equals: claim.orderId } })
    const pence = countedNow(claim, { order, unpaidPence: unpaidOf.get(claim.orderId) })
    if (pence !== claim.countedPence) {
      await countClaim(payload, { ...asCounting(claim), pence, limitPence: null })
    }
  }
  const isClaimed = new Set(claims.map(roundOf))
  const missing = owed.filter(
    ({ order }) => !isClaimed.has(roundOf({ ...order, orderId: order.id })),
  )
  await countMissing(payload, { organisationId, owed: missing })
}

function roundOf({ orderId, holdRound }: Pick<CreditClaim, 'orderId' | 'holdRound'>): string {
  return `${orderId}/${holdRound}`
}

/** Of a claim that the order no longer has: nothing. One that is about to be booked keeps it. */
function countedNow(
  claim: CreditClaim,
  { order, unpaidPence }: { order: Order | null; unpaidPence: number | undefined },
): number {
  if (order?.holdRound !== claim.holdRound) return 0
  if (holdsSeats(order.state)) return claim.countedPence
  if (!isOwedBy(order, claim.organisationId)) return 0
  // Booked since what is owed was read.
  return unpaidPence ?? claim.countedPence
}

function isOwedBy({ payment, state, organisation }: Order, organisationId: string): boolean {
  return (
    payment === 'account' &&
    state === 'booked' &&
    !!organisation &&
    idOf(organisation) === organisationId
  )
}

function asCounting({ orderId, organisationId, holdRound }: CreditClaim) {
  return { orderId, organisationId, holdRound }
}

/** Orders that staff have given to the organisation. They are owed, whatever the limit is. */
async function countMissing(
  payload: Payload,
  of: { organisationId: string; owed: readonly OpenOrder[] },
): Promise<void> {
  for (const { order, unpaidPence: pence } of of.owed) {
    if (pence === 0) continue
    const { id: orderId, holdRound } = order
    const { organisationId } = of
    await countClaim(payload, { orderId, organisationId, holdRound, pence, limitPence: null })
  }
}
