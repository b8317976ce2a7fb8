import type { CreditClaim, CreditLedger } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { backOff } from '@cms/database/back-off'
import { compareAndSet } from '@cms/database/compare-and-set'
import { insertOnce } from '@cms/database/insert-once'
import { insertOrFind } from '@cms/database/insert-or-find'

interface Counting {
  orderId: string
  organisationId: string
  holdRound: number
  /** What is to be counted for the order from now on. */
  pence: number
  /** The most that may be unpaid then; `null` where what is owed is owed already. */
  limitPence: number | null
}

export type Counted = 'counted' | 'over-limit'

/** Far more than processes that meet at one organisation; beyond it something is wrong. */
const maxAttempts = 200

/**
 * Counts an order's claim in its organisation's ledger, exactly once, however many callers try and wherever
 * they are cut short. Over the limit nothing changes.
 *
 * The ledger names the claim that it counted last, and nothing is counted on top before that stands at the
 * claim too. So whoever comes next finishes what a dead process began.
 */
export async function countClaim(payload: Payload, counting: Counting): Promise<Counted> {
  const { orderId, organisationId, holdRound } = counting
  const claim = await insertOrFind(payload, {
    collection: 'credit-claims',
    data: {
      key: [orderId, organisationId, holdRound].join('/'),
      orderId,
      organisationId,
      holdRound,
      countedPence: 0,
      countedAtMove: 0,
    },
  })
  for (let attempt = 1; attempt <= maxAttempts; attempt++) {
    const outcome = await tryToCount(payload, { claimId: claim.id, counting })
    if (outcome !== 'overtaken') return outcome
    await backOff(Math.min(attempt, 6))
  }
  throw new Error(`The credit of organisation ${organisationId} could not be counted`)
}

async function tryToCount(
  payload: Payload,
  { claimId, counting }: { claimId: string; counting: Counting },
): Promise<Counted | 'overtaken'> {
  const { organisationId, pence, limitPence } = counting
  const ledger = await finishedLedger(payload, organisationId)
  const where = { id: { equals: claimId } }
  const claim = await payload.db.findOne<CreditClaim>({ collection: 'credit-claims', where })
  const morePence = pence - (claim?.countedPence ?? 0)
  if (morePence === 0) return 'counted'
  const mostPence = morePence > 0 && limitPence !== null ? limitPence - morePence : null
  if (mostPence !== null && ledger.usedPence > mostPence) return 'over-limit'
  const counted = await move(payload, { ledger, claimId, pence, morePence, mostPence })
  if (!counted) return 'overtaken'
  await writeDown(payload, counted)
  return 'counted'
}

/** The organisation's ledger, once what it counted last stands at its claim. */
export async function finishedLedger(
  payload: Payload,
  organisationId: string,
): Promise<CreditLedger> {
  const where = { organisationId: { equals: organisationId } }
  const found = await payload.db.findOne<CreditLedger>({ collection: 'credit-ledgers', where })
  if (found) {
    await writeDown(payload, found)
    return found
  }
  const data = { organisationId, usedPence: 0, moves: 0 }
  await insertOnce(payload, { collection: 'credit-ledgers', data })
  return finishedLedger(payload, organisationId)
}

interface Move {
  ledger: CreditLedger
  claimId: string
  pence: number
  morePence: number
  mostPence: number | null
}

/** One statement: the condition is that nothing was counted since, and that it stays within the limit. */
function move(payload: Payload, { ledger, claimId, pence, morePence, mostPence }: Move) {
  return compareAndSet(payload, {
    collection: 'credit-ledgers',
    where: {
      and: [
        { organisationId: { equals: ledger.organisationId } },
        { moves: { equals: ledger.moves } },
        ...(mostPence === null ? [] : [{ usedPence: { less_than_equal: mostPence } }]),
      ],
    },
    data: {
      usedPence: { $inc: morePence },
      moves: { $inc: 1 },
      lastClaim: claimId,
      lastPence: pence,
    },
  })
}

/** Moves are numbered, so that one that was late changes nothing that a later one has written. */
async function writeDown(
  payload: Payload,
  { moves, lastClaim, lastPence }: CreditLedger,
): Promise<void> {
  if (!lastClaim) return
  await compareAndSet(payload, {
    collection: 'credit-claims',
    where: { and: [{ id: { equals: lastClaim } }, { countedAtMove: { less_than: moves } }] },
    data: { countedPence: lastPence ?? 0, countedAtMove: moves },
  })
}
