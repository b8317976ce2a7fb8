import type { Enquiry } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { serial } from './serial'
import { quietly, type New } from './storing'

export function makeEnquiry(given: Partial<New<'enquiries'>> = {}): New<'enquiries'> {
  const number = serial('enquiry')
  return {
    kind: 'general',
    name: `Dora Lamb ${number}`,
    email: `dora.lamb.${number}@post.example`,
    message: 'Is there somewhere to leave a bicycle?',
    page: '/contact',
    status: 'new',
    mailState: 'filed',
    mailAttempts: 1,
    ...given,
  }
}

export function createEnquiry(
  payload: Payload,
  given: Partial<New<'enquiries'>> = {},
): Promise<Enquiry> {
  return payload.create({ collection: 'enquiries', data: makeEnquiry(given), ...quietly })
}
