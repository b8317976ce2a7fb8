import type { PlacesWanted } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { compareAndSet } from '@cms/database/compare-and-set'
import { findAll } from '@cms/database/find-all'

export type PlaceWantedState = PlacesWanted['state']
type Changes = Partial<Record<keyof PlacesWanted, string | number | null>>

/** Who waits on a date or has an offer, in the order in which they came, or were moved up. */
export async function findPlacesWanted(payload: Payload, runId: string): Promise<PlacesWanted[]> {
  const wanted = await findAll(payload, {
    collection: 'places-wanted',
    where: { and: [{ runId: { equals: runId } }, { state: { in: ['waiting', 'offered'] } }] },
    sort: ['since', 'id'],
  })
  return wanted.toSorted((a, b) => rankOf(a) - rankOf(b))
}

/** By which the queue is in order: the moment at which they came, in milliseconds, unless they were moved up. */
export function rankOf({ rank, since }: Pick<PlacesWanted, 'rank' | 'since'>): number {
  return rank ?? Date.parse(since)
}

export function findPlaceWanted(payload: Payload, id: string): Promise<PlacesWanted | null> {
  return payload.db.findOne<PlacesWanted>({
    collection: 'places-wanted',
    where: { id: { equals: id } },
  })
}

/** The last time that this address asked for places on this date. */
export async function findLastPlaceWanted(
  payload: Payload,
  owner: string,
): Promise<PlacesWanted | null> {
  const turns = await findAll(payload, {
    collection: 'places-wanted',
    where: { owner: { equals: owner } },
  })
  return turns.toSorted((a, b) => turnOf(a) - turnOf(b)).at(-1) ?? null
}

export function turnOf({ key }: PlacesWanted): number {
  return Number(key.split('/').at(-1))
}

/** `null` when it is no longer in this state. */
export function changePlaceWanted(
  payload: Payload,
  { id, from, changes }: { id: string; from: PlaceWantedState; changes: Changes },
): Promise<PlacesWanted | null> {
  return compareAndSet(payload, {
    collection: 'places-wanted',
    where: { and: [{ id: { equals: id } }, { state: { equals: from } }] },
    data: changes,
  })
}
