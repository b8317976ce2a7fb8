/** Where a seat is. Every seat of a run is in exactly one of the three. */
export type SeatPlace = 'available' | 'held' | 'booked'

/** What one move adds to each count of a run; the three always sum to 0. */
export type SeatCounts = Record<SeatPlace, number>

/** Two seats from available to held: `{ available: -2, held: 2, booked: 0 }`. */
export function seatMove(move: { from: SeatPlace; to: SeatPlace; seats: number }): SeatCounts {
  const counts: SeatCounts = { available: 0, held: 0, booked: 0 }
  counts[move.from] -= move.seats
  counts[move.to] += move.seats
  return counts
}
