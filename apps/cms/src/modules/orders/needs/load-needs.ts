import type { Need } from '@lectern/shared/contract/checkout-forms'
import type { DelegateNeed } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

export async function loadNeeds(payload: Payload, orderId: string): Promise<Need[]> {
  const where = { key: { equals: orderId } }
  const stored = await payload.db.findOne<DelegateNeed>({ collection: 'delegate-needs', where })
  return (stored?.entries ?? []) as unknown as Need[]
}
