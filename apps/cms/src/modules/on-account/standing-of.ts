import type { AccountStanding } from '@lectern/shared/contract/on-account'
import type { Order, Organisation } from '@lectern/shared/contract/payload-types'
import { minutesAfter } from '@lectern/shared/booking/hold'
import { holdsSeats } from '@lectern/shared/orders/order-state'
import { dueDay } from '@lectern/shared/on-account/terms'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'

import { idOf } from '@cms/database/document-ids'
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

/** How many bookings of one address wait for an answer at a time. */
const mostAsked = 3

/**
 * Whether an order may be paid by invoice, by whoever reads the post of `provenEmail`. Before the address has
 * answered everybody is told the same, so that nobody learns whose address it is.
 */
export async function standingOf(
  context: Context,
  { order, provenEmail }: { order: Order; provenEmail: string | null },
): Promise<Standing> {
  const { payload, now } = context
  const { isOffered, askHours, termsDays } = await loadOnAccountSettings(payload)
  const { booker } = contentOf(order)
  const isAsked = isOffered && order.grossPence > 0 && booker?.kind === 'business'
  if (!isAsked) return { said: { kind: 'not-offered' }, payer: null }
  if (!provenEmail || !isSameAddress(provenEmail, booker.email)) {
    return { said: { kind: 'unproven' }, payer: null }
  }
  const payer = await findPayer(payload, {
    provenEmail,
    companyName: booker.companyName,
    organisationId: order.organisation ? idOf(order.organisation) : null,
  })
  if (!payer || !(await hasCredit(payload, { order, organisation: payer }))) {
    return { said: await askingOf(context, { order, askHours }), payer: null }
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

/** Where it may not be paid by invoice yet: whether staff can be asked, or have been. */
async function askingOf(
  { payload, now }: Context,
  { order, askHours }: { order: Order; askHours: number | null },
): Promise<AccountStanding> {
  const { accountAsk, accountAskUntil, accountRefusal } = order
  if (accountAsk === 'waiting')
    return { kind: 'asked', until: accountAskUntil ?? now.toISOString() }
  if (accountAsk === 'refused') return { kind: 'refused', reason: accountRefusal ?? '' }
  if (askHours === null || !holdsSeats(order.state)) return { kind: 'not-allowed' }
  const until = minutesAfter(now, askHours * 60)
  const isTooSoon = contentOf(order).lines.some(({ startsAt }) => startsAt <= until)
  const { totalDocs } = await payload.db.count({
    collection: 'orders',
    where: {
      and: [
        { customerEmail: { equals: order.customerEmail } },
        { accountAsk: { equals: 'waiting' } },
        { state: { in: ['open', 'paying'] } },
      ],
    },
  })
  return isTooSoon || totalDocs >= mostAsked ? { kind: 'not-allowed' } : { kind: 'may-ask', until }
}
