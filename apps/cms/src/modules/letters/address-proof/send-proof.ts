import { paths } from '@lectern/shared/addresses/paths'
import type { Payload } from 'payload'

import { currentEnv } from '@cms/env'
import { sendProofLetter } from './send-proof-letter'

/** A link to an address that somebody says is theirs, once it has been answered. Never throws. */
export function sendAddressProof(
  payload: Payload,
  { email, now }: { email: string; now: Date },
): Promise<void> {
  return sendProofLetter(payload, {
    email,
    now,
    limit: 'address-proof',
    letter: (proof) => ({
      subject: 'Confirm your e-mail address',
      parts: [
        'Somebody, we hope you, wants to book many places with us. So that nobody keeps them from others, please confirm that this is your e-mail address. Then go on with your booking, in the same browser.',
        {
          kind: 'button',
          label: 'Confirm my address',
          url: currentEnv().WEB_URL + paths.provenAddress(proof),
        },
        'If it was not you, do nothing: nothing has been booked.',
      ],
    }),
    failure: 'The link that proves an address could not be sent',
  })
}
