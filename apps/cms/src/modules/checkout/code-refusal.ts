import type { Order } from '@lectern/shared/contract/payload-types'
import { codeProblemWords } from '@lectern/shared/discounts/code-problem'

import { lookUpCode, takeCode } from '../discounts'
import type { Context } from '../orders'

/**
 * Uses an order's code up, for its customer too once that is known. `null` where there is none, or it is used;
 * otherwise what to tell whoever books.
 */
export async function codeRefusal({ payload, now }: Context, order: Order): Promise<string | null> {
  const { id: orderId, codeId: discountId, holdRound, customerEmail: email } = order
  if (!discountId) return null
  const outcome = await takeCode(payload, { discountId, orderId, holdRound, email })
  if (outcome === 'taken') return null
  const { letters } = await lookUpCode(payload, { code: { discountId }, now })
  return `${codeProblemWords(outcome, letters)} To book without it, take it away in your basket.`
}
