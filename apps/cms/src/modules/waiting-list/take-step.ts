import type { Order, PlacesWanted, WaitingList } from '@lectern/shared/contract/payload-types'

import { compareAndSet } from '@cms/database/compare-and-set'
import { giveUpOrder } from '../checkout'
import { queueOfferEmail } from '../letters'
import type { Context } from '../orders'
import { endHolds, holdSeats, passHoldsOn } from '../seats'
import { findOffer, insertOffer } from './insert-offer'
import { plannedStepOf, type PlannedStep } from './lists/planned-step'
import { changePlaceWanted, findPlaceWanted } from './places-wanted/change-place-wanted'

type Doing<Do extends PlannedStep['do']> = {
  list: WaitingList
  step: PlannedStep & { do: Do }
}
type Changes = { reservedFor?: null; reservedUntil?: null; freedSeen?: number }

const noReservation = { reservedFor: null, reservedUntil: null }

/**
 * Takes the step that is written on the list and answers what changes on the list with its end. Taken again,
 * or by several at once, each part happens once; taken late, when others are further, nothing happens.
 */
export async function takeStep(context: Context, list: WaitingList): Promise<Changes> {
  const step = plannedStepOf(list)
  switch (step?.do) {
    case 'offer':
      return offerPlaces(context, { list, step })
    case 'keep':
      await holdForQueue(context, { list, id: step.id, count: step.seats })
      return {}
    case 'end-reservation':
      return endReservation(context, { list, step })
    default:
      return {}
  }
}

/** The places are held for the request first, and become the order's: at no moment are they free. */
async function offerPlaces(context: Context, { list, step }: Doing<'offer'>): Promise<Changes> {
  const { id, count, kept } = step
  // With an order its places have been held, and may be its own already: they cannot be held again.
  const begun = await findOffer(context, { list, step })
  if (!begun && !(await holdForQueue(context, { list, id, count: count - kept }))) return {}
  const place = await loadPlaceWanted(context, id)
  const order = begun ?? (await insertOffer(context, { list, step, place }))
  const { runId, version: round } = list
  await passHoldsOn(context.payload, { from: id, round, to: order.id, runId, seats: count })
  if (await noteOffer(context, { step, order })) {
    await queueOfferEmail(context, { order, name: place.name, until: step.until })
  }
  return list.reservedFor === id ? noReservation : {}
}

async function holdForQueue(
  { payload }: Context,
  { list, id, count }: { list: WaitingList; id: string; count: number },
): Promise<boolean> {
  if (count <= 0) return true
  const lines = [{ runId: list.runId, count }]
  const request = { orderId: id, round: list.version, lines, isForQueue: true }
  return (await holdSeats(payload, request)).held
}

/** Whoever left the list meanwhile is offered nothing: the order is given up at once. */
async function noteOffer(
  context: Context,
  { step, order }: { step: Doing<'offer'>['step']; order: Order },
): Promise<boolean> {
  const changes = { state: 'offered', orderId: order.id, offeredUntil: step.until }
  if (await changePlaceWanted(context.payload, { id: step.id, from: 'waiting', changes }))
    return true
  const place = await loadPlaceWanted(context, step.id)
  if (place.orderId === order.id) return true
  await giveUpOrder(context, { order, event: 'abandon' })
  return false
}

async function endReservation(
  context: Context,
  { list, step }: Doing<'end-reservation'>,
): Promise<Changes> {
  const { payload } = context
  const { id, kept, wasInVain } = step
  await endHolds(payload, { orderId: id, ending: 'released', round: list.version })
  if (wasInVain) await noteVainReservation(context, step)
  // These were kept, and have not become free: nothing is reserved for a group on the strength of them.
  return { ...noReservation, freedSeen: list.freedSeen + kept }
}

async function noteVainReservation(
  { payload }: Context,
  { id, endedAt }: Doing<'end-reservation'>['step'],
): Promise<void> {
  await compareAndSet(payload, {
    collection: 'places-wanted',
    where: {
      and: [
        { id: { equals: id } },
        {
          or: [
            { reservationEndedAt: { exists: false } },
            { reservationEndedAt: { less_than: endedAt } },
          ],
        },
      ],
    },
    data: { reservationEndedAt: endedAt },
  })
}

/** @throws Error: for an id that this program wrote down itself. */
async function loadPlaceWanted({ payload }: Context, id: string): Promise<PlacesWanted> {
  const place = await findPlaceWanted(payload, id)
  if (!place) throw new Error(`There is no place wanted ${id}`)
  return place
}
