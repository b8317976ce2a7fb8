import type { SeatLedger } from '@lectern/shared/contract/payload-types'

export type PlacesOf = (ledger: SeatLedger) => number

/**
 * The free places that anybody may take. While people wait for places on the run, none that became free
 * since they were last looked through: those are theirs first.
 */
export function placesOnSale({
  available,
  freed,
  onSaleUpTo,
}: Pick<SeatLedger, 'available' | 'freed' | 'onSaleUpTo'>): number {
  const isForQueue = typeof onSaleUpTo === 'number' && onSaleUpTo < freed
  return isForQueue ? 0 : available
}

/** What the queue itself may take. */
export const placesFree: PlacesOf = ({ available }) => available
