import type { Hold, WrittenOffer } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { compareAndSet } from '@cms/database/compare-and-set'
import { endHolds, holdSeats, type SeatsHeld } from '../seats'

/** Whose places they are, in which round, and how many on which date. */
interface Holding {
  offer: Pick<WrittenOffer, 'id' | 'state' | 'holdRound'>
  lines: readonly { runId: string; count: number }[]
}

/**
 * Keeps the places of an offer under its own name: all, or none. Asked again it is the same hold, also by several at
 * once. A round that failed is used up, or the next try would find what it gave back.
 */
export async function holdPlaces(payload: Payload, { offer, lines }: Holding): Promise<SeatsHeld> {
  const round = roundOf(offer)
  const seats = await holdSeats(payload, { orderId: offer.id, round, lines })
  if (!seats.held && (await supersede(payload, offer))) {
    await endHolds(payload, { orderId: offer.id, ending: 'released', round })
  }
  return seats
}

/** Gives back what is held for an offer: from then on nobody counts on this round. */
export async function letGoOfPlaces(payload: Payload, offer: Holding['offer']): Promise<void> {
  if (!(await supersede(payload, offer))) return
  await endHolds(payload, { orderId: offer.id, ending: 'released', round: roundOf(offer) })
}

/** Whether a hold keeps its places for an offer. What nobody counts on is superseded first, and can be ended. */
export async function isKeptForOffer(payload: Payload, hold: Hold): Promise<boolean> {
  const where = { id: { equals: hold.orderId } }
  const offer = await payload.db.findOne<WrittenOffer>({ collection: 'offers', where })
  if (!offer || hold.round < roundOf(offer)) return false
  if (offer.state === 'accepted') return true
  if (offer.state === 'sent' && offer.heldUntil) return true
  return isOpen(offer) ? !(await supersede(payload, offer)) : false
}

/** `null` when it has been accepted or has ended, or is in another round. */
function supersede(payload: Payload, offer: Holding['offer']): Promise<WrittenOffer | null> {
  return compareAndSet(payload, {
    collection: 'offers',
    where: {
      and: [
        { id: { equals: offer.id } },
        { state: { equals: offer.state } },
        { state: { not_equals: 'accepted' } },
        { holdRound: { equals: roundOf(offer) } },
      ],
    },
    data: { holdRound: roundOf(offer) + 1, heldUntil: null },
  })
}

function isOpen({ state }: Holding['offer']): boolean {
  return state === 'draft' || state === 'sent'
}

export function roundOf({ holdRound }: Pick<WrittenOffer, 'holdRound'>): number {
  return holdRound ?? 1
}
