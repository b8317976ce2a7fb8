import type { CheckoutLine } from '@lectern/shared/contract/checkout'
import type { Booking, Order } from '@lectern/shared/contract/payload-types'
import type { CourseDate } from '@lectern/shared/contract/placed-order'

import { contentOf } from './order-content'

/** One move of one place, kept with the place. */
export interface PlaceMoved {
  moveId: string
  fromRunId: string
  to: CourseDate
}

export function movesOf({ moves }: Booking): PlaceMoved[] {
  return (moves ?? []) as unknown as PlaceMoved[]
}

export function wasMovedBy(booking: Booking, moveId: string): boolean {
  return movesOf(booking).some((move) => move.moveId === moveId)
}

/** The run under which a place was ordered, and under which the order's JSON fields know it. */
export function orderedRunIdOf(booking: Booking): string {
  return movesOf(booking)[0]?.fromRunId ?? booking.runId
}

/** The order's line of a place, with the date on which the place is now. */
export function lineOf(order: Order, booking: Booking): CheckoutLine {
  return { ...orderedLineOf(order, booking), ...movesOf(booking).at(-1)?.to }
}

/** The same with the date on which it was before its last move; `null` when it never was moved. */
export function lineBefore(order: Order, booking: Booking): CheckoutLine | null {
  const moves = movesOf(booking)
  if (moves.length === 0) return null
  return { ...orderedLineOf(order, booking), ...moves.at(-2)?.to }
}

/** The same with each date on which it has been, the present one last. */
export function linesOf(order: Order, booking: Booking): CheckoutLine[] {
  const ordered = orderedLineOf(order, booking)
  return [ordered, ...movesOf(booking).map(({ to }) => ({ ...ordered, ...to }))]
}

export function orderedLineOf(order: Order, booking: Booking): CheckoutLine {
  const runId = orderedRunIdOf(booking)
  const line = contentOf(order).lines.find((candidate) => candidate.runId === runId)
  if (!line) throw new Error(`Booking ${booking.id} belongs to no line of its order`)
  return line
}
