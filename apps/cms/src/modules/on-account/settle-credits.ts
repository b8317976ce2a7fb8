import { findAll } from '@cms/database/find-all'
import type { Context } from '../orders'
import { settleCredit } from './credit/settle-credit'

/** Frees credit of what was credited, and of bookings that were cut short. */
export async function settleCredits({ payload }: Context): Promise<void> {
  const ledgers = await findAll(payload, { collection: 'credit-ledgers', sort: 'id' })
  for (const { organisationId } of ledgers) await settleCredit(payload, organisationId)
}
