import type { EmailTemplate } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { serial } from './serial'
import { quietly, type New } from './storing'

export function makeEmailTemplate(
  given: Partial<New<'email-templates'>> = {},
): New<'email-templates'> {
  return {
    name: `First answer ${serial('email-template')}`,
    usedFor: 'enquiries',
    text: 'Dear {first name},\n\nthank you for asking.\n\nWith good wishes\n{my name}',
    ...given,
  }
}

export function createEmailTemplate(
  payload: Payload,
  given: Partial<New<'email-templates'>> = {},
): Promise<EmailTemplate> {
  const data = makeEmailTemplate(given)
  return payload.create({ collection: 'email-templates', data, ...quietly })
}
