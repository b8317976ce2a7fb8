import type { Redirect } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { serial } from './serial'
import { quietly, type New } from './storing'

export function makeRedirect(given: Partial<New<'redirects'>> = {}): New<'redirects'> {
  return {
    from: `/old-address-${serial('redirect')}`,
    kind: 'url',
    url: '/courses',
    permanent: true,
    ...given,
  }
}

export function createRedirect(
  payload: Payload,
  given: Partial<New<'redirects'>> = {},
): Promise<Redirect> {
  return payload.create({ collection: 'redirects', data: makeRedirect(given), ...quietly })
}
