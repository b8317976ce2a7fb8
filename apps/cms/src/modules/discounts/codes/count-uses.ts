import type { CodeUse } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { limitedKey } from '@cms/limits/limited-key'
import { plainAddress } from '@cms/mail/plain-address'

/** Under which the uses of a code are counted in all. */
export function counterOf(discountId: string): string {
  return discountId
}

/** The same of one customer, whose address is not to be read there. */
export function customerCounterOf(discountId: string, email: string): string {
  return `${discountId}/customer/${limitedKey(plainAddress(email))}`
}

export async function usesOf(
  payload: Payload,
  counter: string,
): Promise<Pick<CodeUse, 'claim' | 'number' | 'isSettled'>[]> {
  const { docs } = await payload.db.find<CodeUse>({
    collection: 'code-uses',
    where: { counter: { equals: counter } },
    select: { claim: true, number: true, isSettled: true },
    pagination: false,
    limit: 0,
  })
  return docs
}
