import { addPence, pence, type Pence } from '@lectern/shared/money/pence'
import { balanceOf } from '@lectern/shared/owed/account'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'

import type { Context } from '../orders'
import { loadOwedOrdersOf, type OwedOrder } from './load-owed-orders'
import { owedLinesOf, type OwedLine } from './owed-lines'

export interface OwedBy {
  lines: OwedLine[]
  /** Beside what goes back for cancelled places. */
  paidTooMuchPence: Pence
}

/** What an organisation owes today, for whoever books for it. */
export async function owedBy(
  { payload, now }: Pick<Context, 'payload' | 'now'>,
  organisationId: string,
): Promise<OwedBy> {
  const orders = await loadOwedOrdersOf(payload, organisationId)
  return {
    lines: owedLinesOf(orders, calendarDayIn(now)),
    paidTooMuchPence: addPence(...orders.map(paidTooMuch)),
  }
}

function paidTooMuch({ account, goesBackPence }: OwedOrder): Pence {
  return pence(Math.max(0, 0 - (balanceOf(account) + goesBackPence)))
}
