import type { Organisation } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { serial } from './serial'
import { quietly, type New } from './storing'

export function makeOrganisation(given: Partial<New<'organisations'>> = {}): New<'organisations'> {
  return { name: `Quill & Co ${serial('organisation')}`, ...given }
}

export function createOrganisation(
  payload: Payload,
  given: Partial<New<'organisations'>> = {},
): Promise<Organisation> {
  const data = makeOrganisation(given)
  return payload.create({ collection: 'organisations', data, ...quietly })
}
