import type { Email } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { compareAndSet } from '../../database/compare-and-set'

/** What staff read where the text was. */
export const erasedEmailText = 'The text of this e-mail and its address have been erased.'

/** That something was sent, when, and about what stays with the order; to whom and what it said goes. */
export async function eraseEmailText(
  payload: Payload,
  { email: { id, orderId }, now }: { email: Pick<Email, 'id' | 'orderId'>; now: Date },
): Promise<void> {
  await compareAndSet(payload, {
    collection: 'emails',
    where: { and: [{ id: { equals: id } }, { status: { not_equals: 'waiting' } }] },
    data: {
      // The name under which it was queued may contain the address.
      key: `${orderId}/erased/${id}`,
      to: 'erased',
      text: erasedEmailText,
      html: null,
      calendar: null,
      error: null,
      textErasedAt: now.toISOString(),
    },
  })
}
