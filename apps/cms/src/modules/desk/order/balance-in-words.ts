import type { MoneyOfOrder } from '@lectern/shared/orders/order-balance'
import { balancePence } from '@lectern/shared/orders/order-balance'
import { daysBetween, type CalendarDay } from '@lectern/shared/time/calendar-day'
import { dateText } from '@lectern/shared/time/moment-text'

import type { StateInWords } from './order-state'
import { money } from '../../orders'

interface Balance {
  money: MoneyOfOrder
  /** Of the invoice; nothing of one that was paid when it was booked. */
  dueOn: CalendarDay | null
}

/** How an order stands that is paid outside Stripe: “£1,260.00 owed, 12 days late”. */
export function balanceInWords(of: Balance, today: CalendarDay): StateInWords {
  const owed = balancePence(of.money)
  if (owed < 0) return { state: 'trouble', words: `${money(-owed)} paid too much` }
  if (owed === 0)
    return { state: 'good', words: of.money.receivedPence > 0 ? 'Paid' : 'Nothing owed' }
  const { dueOn } = of
  if (!dueOn) return { state: 'waiting', words: `${money(owed)} owed` }
  if (dueOn >= today)
    return { state: 'waiting', words: `${money(owed)} owed, due ${dateText(dueOn)}` }
  const days = daysBetween(dueOn, today)
  const late = `${days} ${days === 1 ? 'day' : 'days'} late`
  return { state: 'trouble', words: `${money(owed)} owed, ${late}` }
}
