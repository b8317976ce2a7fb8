import type { Email } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { compareAndSet } from '../../database/compare-and-set'
import { idOfOwner, ownerOf, type OwnedEmail } from '../letters'

/** What staff read where the text was. */
export const erasedEmailText = 'The text of this e-mail and its address have been erased.'

/** That something was sent, when, and about what stays with the order; to whom and what it said goes. */
export async function eraseEmailText(
  payload: Payload,
  { email, now }: { email: OwnedEmail & Pick<Email, 'id'>; now: Date },
): Promise<void> {
  await compareAndSet(payload, {
    collection: 'emails',
    where: { and: [{ id: { equals: email.id } }, { status: { not_equals: 'waiting' } }] },
    data: {
      // The name under which it was queued may contain the address.
      key: `${idOfOwner(ownerOf(email))}/erased/${email.id}`,
      to: 'erased',
      text: erasedEmailText,
      html: null,
      calendar: null,
      error: null,
      textErasedAt: now.toISOString(),
    },
  })
}
