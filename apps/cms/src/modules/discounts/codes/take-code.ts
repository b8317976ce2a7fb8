import type { Discount, Order } from '@lectern/shared/contract/payload-types'
import type { CodeProblem } from '@lectern/shared/discounts/code-problem'
import type { Payload } from 'payload'

import { counterOf, customerCounterOf } from './count-uses'
import { takeUse } from './take-use'

interface CodeUsed {
  discountId: string
  orderId: string
  holdRound: number
  /** Who books, once that is known. */
  email?: string | null | undefined
}

type Outcome = 'taken' | Extract<CodeProblem, 'used-up' | 'used-by-you'>

/**
 * Uses a code up for an order that has its price, as it takes its seats: once in all, and once of what its
 * customer may use. Asked again, it is the same use.
 */
export async function takeCode(payload: Payload, of: CodeUsed): Promise<Outcome> {
  const { discountId, orderId, holdRound, email } = of
  const { usesInAll = null, usesPerCustomer = null } = (await limitsOf(payload, discountId)) ?? {}
  const using = { discountId, orderId, holdRound }
  const inAll = { ...using, counter: counterOf(discountId), isOfCustomer: false }
  if (!(await takeUse(payload, { ...inAll, limit: usesInAll }))) return 'used-up'
  if (!email) return 'taken'
  const counter = customerCounterOf(discountId, email)
  const limit = usesPerCustomer
  const isTaken = await takeUse(payload, { ...using, counter, isOfCustomer: true, limit })
  return isTaken ? 'taken' : 'used-by-you'
}

/** Gives back what an order used of a code in a round that came to nothing. */
export async function giveBackUses(
  payload: Payload,
  { id, holdRound, codeId }: Pick<Order, 'id' | 'holdRound' | 'codeId'>,
): Promise<void> {
  if (!codeId) return
  await payload.db.deleteMany({
    collection: 'code-uses',
    where: {
      and: [
        { orderId: { equals: id } },
        { holdRound: { equals: holdRound } },
        { isSettled: { equals: false } },
      ],
    },
  })
}

/** What is in the trash, or gone, keeps nobody who has its price already. */
function limitsOf(payload: Payload, discountId: string): Promise<Discount | null> {
  return payload.db.findOne<Discount>({
    collection: 'discounts',
    where: { id: { equals: discountId } },
  })
}
