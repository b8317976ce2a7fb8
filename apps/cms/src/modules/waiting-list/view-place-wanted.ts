import type { Order, PlacesWanted } from '@lectern/shared/contract/payload-types'
import type { PlaceWanted, WaitingDate } from '@lectern/shared/contract/waiting-list'
import { maxPlacesPerLine } from '@lectern/shared/basket/limits'
import { holdsSeats } from '@lectern/shared/orders/order-state'
import { unconfirmedPlacesKeptDays } from '@lectern/shared/privacy/retention-table'

import { findOrder, tokenOf, type Context } from '../orders'
import { placeTokenOf } from '../letters'
import { findList } from './lists/change-list'
import { loadListedDate, type ListedDate } from './may-join'
import { wasBooked } from './places-wanted/note-ends'
import { positionOf } from './places-wanted/position-of'

/** A date, for whoever might wait for it. */
export function viewListedDate(runId: string, listed: ListedDate): WaitingDate {
  return {
    ...listedFields(runId, listed),
    placesLeft: listed.run.placesLeft,
    mostTogether: Math.min(listed.ledger.capacity, maxPlacesPerLine),
  }
}

/** A place on a list, as its owner sees it. What has happened and was not noted yet is told as well. */
export async function viewPlaceWanted(context: Context, place: PlacesWanted): Promise<PlaceWanted> {
  const { runId, name, count, since, orderId } = place
  const [listed, position, keptUntil, order] = await Promise.all([
    loadListedDate(context, runId),
    positionOf(context, place),
    keptUntilOf(context, place),
    orderId ? findOrder(context.payload, { id: { equals: orderId } }) : null,
  ])
  return {
    token: placeTokenOf(place),
    state: stateOf(place, order),
    name,
    count,
    listed: listed && listedFields(runId, listed),
    confirmBy: confirmBy(since).toISOString(),
    position,
    keptUntil,
    order: order && { token: tokenOf(order), until: order.holdExpiresAt ?? null },
  }
}

/** An address that is not confirmed by then has to ask again. */
export function confirmBy(since: string): Date {
  return new Date(Date.parse(since) + unconfirmedPlacesKeptDays * 24 * 60 * 60_000)
}

/** What became of an order is known before it is noted at the place. */
function stateOf({ state }: PlacesWanted, order: Order | null): PlaceWanted['state'] {
  if (state !== 'offered' || !order || holdsSeats(order.state)) return state
  return wasBooked(order.state) ? 'booked' : 'lapsed'
}

async function keptUntilOf(
  { payload }: Context,
  { id, runId }: PlacesWanted,
): Promise<string | null> {
  const list = await findList(payload, runId)
  return list?.reservedFor === id ? (list.reservedUntil ?? null) : null
}

function listedFields(runId: string, { run, standing, terms }: ListedDate) {
  const { course, startsAt, endsAt, timeZone, days, delivery, place } = run
  return {
    courseTitle: course.title,
    courseSlug: course.slug ?? '',
    standing,
    terms,
    date: {
      runId,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      timeZone,
      days,
      delivery,
      place,
    },
  }
}
