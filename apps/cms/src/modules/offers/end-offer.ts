import type { WrittenOffer } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { compareAndSet } from '@cms/database/compare-and-set'
import { Refusal } from '@cms/http/refusal'
import { endHolds } from '../seats'
import type { Context } from '../orders'
import { letGoOfPlaces, roundOf } from './hold-places'
import { loadOffer, stateOf } from './offer-content'

interface Ending {
  offer: WrittenOffer
  because?: string | undefined
}

/** The customer does not want it. Said twice, or too late, nothing changes. */
export async function declineOffer(context: Context, { offer, because }: Ending): Promise<void> {
  if (stateOf(offer, context.now) !== 'sent') return
  await end(context, { offer, state: 'declined', endedBecause: because ?? null })
}

/** @throws Refusal where it has been answered, or its time is over. */
export async function withdrawOffer(
  context: Context,
  { offer, because, by }: Ending & { by: string },
): Promise<void> {
  const changes = { endedBecause: because ?? null, endedBy: by }
  if (await end(context, { offer, state: 'withdrawn', ...changes })) return
  const { state } = await loadOffer(context.payload, offer.id)
  if (state === 'withdrawn') return
  const message = 'It cannot be withdrawn any more: it was answered, or its time is over.'
  throw new Refusal('not-allowed', { message })
}

/** Another is sent in its place, so that this one can no longer be accepted. @throws Refusal where it was. */
export async function replaceOffer(
  context: Context,
  { id, byId, by }: { id: string; byId: string; by: string },
): Promise<void> {
  const offer = await loadOffer(context.payload, id)
  const changes = { replacedById: byId, endedBy: by }
  if (await end(context, { offer, state: 'withdrawn', ...changes })) return
  const ended = await loadOffer(context.payload, id)
  // Again, where a process was cut short before its places were given back.
  if (ended.replacedById === byId) return giveBack(context.payload, ended)
  if (ended.state !== 'accepted') return
  const message = 'The offer that this one was to replace has been accepted. Delete this draft.'
  throw new Refusal('not-allowed', { message })
}

/** Its last day is over. */
export async function lapseOffer(context: Context, offer: WrittenOffer): Promise<void> {
  if (stateOf(offer, context.now) !== 'lapsed') return
  await end(context, { offer, state: 'lapsed' })
}

/** It stays good; the places are on sale again. */
export async function endHoldOf({ payload, now }: Context, offer: WrittenOffer): Promise<void> {
  if (!offer.heldUntil || new Date(offer.heldUntil) > now) return
  await letGoOfPlaces(payload, offer)
}

type Changes = Partial<Record<'endedBecause' | 'endedBy' | 'replacedById', string | null>> & {
  state: 'declined' | 'withdrawn' | 'lapsed'
}

/** Accepted, its checkout came to nothing, and its last day is over. */
export async function lapseUnpaidOffer(
  { payload, now }: Context,
  offer: WrittenOffer,
): Promise<void> {
  if (stateOf({ ...offer, state: 'sent' }, now) !== 'lapsed') return
  await compareAndSet(payload, {
    collection: 'offers',
    where: { and: [{ id: { equals: offer.id } }, { state: { equals: 'accepted' } }] },
    data: { state: 'lapsed' },
  })
}

/** Its places are given back after that; cut short in between, they belong to nobody and a job gives them back. */
async function end(
  { payload, now }: Context,
  { offer, ...changes }: { offer: WrittenOffer } & Changes,
): Promise<boolean> {
  const ended = await compareAndSet(payload, {
    collection: 'offers',
    where: { and: [{ id: { equals: offer.id } }, { state: { equals: 'sent' } }] },
    data: { ...changes, endedAt: now.toISOString(), heldUntil: null, followUpDone: true },
  })
  if (ended) await giveBack(payload, ended)
  return Boolean(ended)
}

function giveBack(payload: Payload, ended: WrittenOffer): Promise<void> {
  return endHolds(payload, { orderId: ended.id, ending: 'released', round: roundOf(ended) })
}
