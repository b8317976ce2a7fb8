import type { Order, Organisation } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { idOf } from '@cms/database/document-ids'
import { findOrganisation } from '../../organisations'

/** To which an order belongs. */
export async function loadOwnOrganisation(
  payload: Payload,
  { organisation }: Order,
): Promise<Pick<Organisation, 'id' | 'name'> | null> {
  return organisation ? findOrganisation(payload, idOf(organisation)) : null
}
