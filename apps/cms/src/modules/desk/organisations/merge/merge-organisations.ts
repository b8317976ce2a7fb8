import type { Order } from '@lectern/shared/contract/payload-types'
import type { PayloadRequest } from 'payload'

import { setOrganisation } from '@cms/modules/organisations'
import { settleCredit } from '@cms/modules/on-account'
import type { Context } from '@cms/modules/orders'
import { mergedFields } from './merged-fields'
import type { MergePlan } from './plan-merge'

/** In one press, so that it ends while somebody waits for it. */
const mostBookings = 300

export interface Merged {
  moved: number
  /** Bookings that are still to be moved by another press. */
  left: number
}

/**
 * Moves the bookings, then who is paid for, then coordinators and what was known, and puts what is empty by
 * then into the trash. Cut short anywhere it is gone on with by pressing again: until the last step the one
 * that goes has everything that has not arrived.
 */
export async function mergeOrganisations(
  context: Context,
  { plan, by, req }: { plan: MergePlan; by: string; req: PayloadRequest },
): Promise<Merged> {
  const { from, into, paidFor, payerId, bookings } = plan
  const moved = await moveBookings(context, { plan, by })
  if (moved < bookings) return { moved, left: bookings - moved }
  for (const { id } of [into, from]) await settleCredit(context.payload, id)
  for (const { id } of paidFor) await save(req, id, { paidBy: into.id })
  await save(req, into.id, {
    ...mergedFields(from, into),
    ...(payerId && { paidBy: payerId }),
  })
  await save(req, from.id, {
    coordinators: [],
    paidBy: null,
    deletedAt: context.now.toISOString(),
  })
  return { moved, left: 0 }
}

async function moveBookings(
  context: Context,
  { plan: { from, into }, by }: { plan: MergePlan; by: string },
): Promise<number> {
  const { docs } = await context.payload.db.find<Order>({
    collection: 'orders',
    where: { organisation: { equals: from.id } },
    sort: ['-placedAt', 'id'],
    limit: mostBookings,
    pagination: false,
  })
  for (const order of docs) {
    await setOrganisation(context, { order, organisationId: into.id, by, isMerged: true })
  }
  return docs.length
}

function save({ payload, user }: PayloadRequest, id: string, data: object) {
  return payload.update({
    collection: 'organisations',
    id,
    data,
    user,
    overrideAccess: false,
    depth: 0,
  })
}
