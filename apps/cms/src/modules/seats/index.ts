import { Bookings } from './bookings/collection'
import { Holds } from './holds/collection'
import { SeatLedgers } from './ledger/collection'

export { callsOffRun } from './calls-off-run'
export { endHolds } from './end-holds'
export { finishInterruptedMoves } from './finish-interrupted-moves'
export { giveBackSeat } from './give-back-seat'
export { holdSeats, type SeatsHeld } from './hold-seats'
export { everHadPlaces } from './ever-had-places'
export { applySeatMove } from './ledger/apply-seat-move'
export { knownLedger } from './ledger/known-ledgers'
export { putOnSale } from './ledger/put-on-sale'
export { countSeatsHeld, countSeatsHeldByRun, passHoldsOn } from './pass-holds-on'
export { takeSeats } from './take-seats'
export {
  countPlacesTaken,
  ensureLedger,
  findLedger,
  readPlacesLeft,
  readPlacesTaken,
  readSeatCounts,
  resizeCapacity,
  type SeatCounts,
} from './ledger/seat-counts'

export const seats = { collections: [Bookings, SeatLedgers, Holds] }
