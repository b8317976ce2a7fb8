import type { Order, Organisation } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { idOf } from '@cms/database/document-ids'
import { findAll } from '@cms/database/find-all'

type Named = Pick<Organisation, 'id' | 'name'>

export interface Organisations {
  /** To which the order belongs. */
  own: Named | null
  /** To which it can belong: all that are not in the trash. */
  choices: Named[]
}

export async function loadOrganisations(payload: Payload, order: Order): Promise<Organisations> {
  const found = await findAll(payload, { collection: 'organisations', sort: ['name', 'id'] })
  const ownId = order.organisation ? idOf(order.organisation) : null
  return {
    own: found.find(({ id }) => id === ownId) ?? null,
    choices: found
      .filter(({ id, deletedAt }) => !deletedAt || id === ownId)
      .map(({ id, name }) => ({ id, name })),
  }
}
