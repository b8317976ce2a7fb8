import type { AccountStanding } from '@lectern/shared/contract/on-account'
import type { Order, Organisation } from '@lectern/shared/contract/payload-types'
import { dueDay } from '@lectern/shared/on-account/terms'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'

import { isSameAddress } from '@cms/mail/plain-address'
import { contentOf, type Context } from '../orders'
import { loadOnAccountSettings } from '../settings'
import { hasCredit } from './credit/take-credit'
import { findPayer } from './find-payer'

export interface Standing {
  said: AccountStanding
  /** Who is invoiced, where the order may be booked on account. */
  payer: Organisation | null
}

/**
 * Whether an order may be paid by invoice, by whoever reads the post of `provenEmail`. Before the address has
 * answered everybody is told the same, so that nobody learns whose address it is.
 */
export async function standingOf(
  context: Context,
  { order, provenEmail }: { order: Order; provenEmail: string | null },
): Promise<Standing> {
  const { payload, now } = context
  const { isOffered, termsDays } = await loadOnAccountSettings(payload)
  const { booker } = contentOf(order)
  const isAsked = isOffered && order.grossPence > 0 && booker?.kind === 'business'
  if (!isAsked) return { said: { kind: 'not-offered' }, payer: null }
  if (!provenEmail || !isSameAddress(provenEmail, booker.email)) {
    return { said: { kind: 'unproven' }, payer: null }
  }
  const payer = await findPayer(payload, { provenEmail, companyName: booker.companyName })
  if (!payer || !(await hasCredit(payload, { order, organisation: payer }))) {
    return { said: { kind: 'not-allowed' }, payer: null }
  }
  const { onAccount, legalName, name } = payer
  return {
    said: {
      kind: 'allowed',
      organisation: legalName ?? name,
      dueOn: dueDay(calendarDayIn(now), onAccount?.termsDays ?? termsDays),
      purchaseOrder: onAccount?.purchaseOrderRule ?? 'none',
    },
    payer,
  }
}
