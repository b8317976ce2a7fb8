import type { Order, Organisation } from '@lectern/shared/contract/payload-types'
import { holdsSeats } from '@lectern/shared/orders/order-state'
import type { Payload } from 'payload'

import { findAsker, usedCredit, writesFor } from '@cms/modules/on-account'
import { contentOf } from '@cms/modules/orders'

/** That somebody asks to pay an order by invoice, with what an approval would do. */
export interface AccountRequest {
  /** Who asks, and for whom. */
  name: string
  companyName: string
  until: string
  /** On whose account it would go; null where the company is to be added. */
  organisation: (Pick<Organisation, 'id' | 'name'> & { isItsCoordinator: boolean }) | null
  /** Pence: the least limit with which the order can be booked, or the one there is. */
  limitPence: number
}

/** `null` where nobody asks, has been answered, or the places are no longer kept. */
export async function loadAccountRequest(
  payload: Payload,
  order: Order,
): Promise<AccountRequest | null> {
  const { booker } = contentOf(order)
  const { accountAsk, accountAskUntil, provenEmail, grossPence } = order
  if (accountAsk !== 'waiting' || !holdsSeats(order.state) || !booker || !provenEmail) return null
  const { companyName = booker.name } = booker
  const organisation = await findAsker(payload, { provenEmail, companyName })
  const used = organisation ? await usedCredit(payload, organisation.id) : 0
  const limitPence = Math.max(organisation?.onAccount?.creditLimitPence ?? 0, used + grossPence)
  return {
    ...{ name: booker.name, companyName, until: accountAskUntil ?? '', limitPence },
    organisation: organisation && {
      ...{ id: organisation.id, name: organisation.name },
      isItsCoordinator: writesFor(organisation, provenEmail),
    },
  }
}
