import type { Order } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { findPage } from '@cms/database/find-page'

export interface NewestBookings {
  /** All of them. */
  count: number
  newest: Order[]
}

/** The orders that belong to an organisation, the last ones first. */
export async function findNewestBookings(
  payload: Payload,
  { organisationId, most }: { organisationId: string; most: number },
): Promise<NewestBookings> {
  const { docs, count } = await findPage(payload, {
    collection: 'orders',
    where: {
      and: [{ organisation: { equals: organisationId } }, { placedAt: { exists: true } }],
    },
    sort: ['-placedAt', 'id'],
    limit: most,
  })
  return { count, newest: docs }
}
