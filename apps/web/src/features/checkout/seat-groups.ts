import type { Delegate } from '@lectern/shared/contract/checkout-forms'
import type { PricedLine } from '../../views/basket'

export interface SeatGroup {
  line: PricedLine
  seats: {
    /** The position among all places of the order, by which its fields are named. */
    index: number
    /** "Place 2" of its line. */
    label: string
    delegate: Delegate
  }[]
}

/** The places of an order under the course dates that they belong to. */
export function groupSeats(
  lines: readonly PricedLine[],
  delegates: readonly Delegate[],
): SeatGroup[] {
  const numbered = delegates.map((delegate, index) => ({
    index,
    label: `Place ${delegate.seat}`,
    delegate,
  }))
  return lines.map((line) => ({
    line,
    seats: numbered.filter(({ delegate }) => delegate.runId === line.runId),
  }))
}
