import type { Organisation } from '@lectern/shared/contract/payload-types'
import type { PayloadRequest } from 'payload'

import { idOf } from '@cms/database/document-ids'
import { findAll } from '@cms/database/find-all'
import { Refusal } from '@cms/http/refusal'
import { findOrganisation } from '@cms/modules/organisations'
import { mostCoordinators, newCoordinators } from './merged-fields'

export interface MergePlan {
  from: Organisation
  into: Organisation
  bookings: number
  newCoordinators: string[]
  /** For whom the one that goes pays. */
  paidFor: Organisation[]
  /** Who pays for the one that goes, where nobody pays for the other and it would not pay for itself then. */
  payerId: string | null
}

/**
 * What would move if one organisation went into another.
 *
 * @throws Refusal when they are one, one of them is not there, one would pay for itself, or there would be
 *   more coordinators than an organisation can have.
 */
export async function planMerge(
  { payload }: Pick<PayloadRequest, 'payload'>,
  { from, intoId }: { from: Organisation; intoId: string },
): Promise<MergePlan> {
  const into = await findOrganisation(payload, intoId)
  if (from.deletedAt || !into || into.deletedAt) throw refused('One of them is not there any more.')
  if (from.id === into.id) throw refused('Choose another organisation than this one.')
  if (await isPaidFor(payload, { by: from.id, organisation: into })) {
    throw refused(
      `${from.name} pays for ${into.name}, which would pay for itself then. Change who pays there first, or merge the other way round.`,
    )
  }
  const comers = newCoordinators(from, into)
  if ((into.coordinators ?? []).length + comers.length > mostCoordinators) {
    throw refused(
      `Together they have more than ${mostCoordinators} coordinators. Take out those who do not book any more first.`,
    )
  }
  const { totalDocs } = await payload.db.count({
    collection: 'orders',
    where: { organisation: { equals: from.id } },
  })
  const where = { paidBy: { equals: from.id } }
  const paidFor = await findAll(payload, { collection: 'organisations', where, sort: 'name' })
  return {
    from,
    into,
    bookings: totalDocs,
    newCoordinators: comers.map(({ name }) => name),
    paidFor,
    payerId: await payerToTake(payload, { from, into }),
  }
}

async function payerToTake(
  payload: PayloadRequest['payload'],
  { from, into }: Pick<MergePlan, 'from' | 'into'>,
): Promise<string | null> {
  if (into.paidBy || !from.paidBy) return null
  const wouldPayForItself = await isPaidFor(payload, { by: into.id, organisation: from })
  return wouldPayForItself ? null : idOf(from.paidBy)
}

/** Longer than any group of companies, and an end. */
const mostSteps = 20

async function isPaidFor(
  payload: PayloadRequest['payload'],
  { by, organisation }: { by: string; organisation: Organisation },
): Promise<boolean> {
  let next: Organisation | null = organisation
  for (let step = 0; next?.paidBy && step < mostSteps; step += 1) {
    const payerId: string = idOf(next.paidBy)
    if (payerId === by) return true
    next = await findOrganisation(payload, payerId)
  }
  return false
}

function refused(message: string): Refusal {
  return new Refusal('invalid-fields', { message })
}
