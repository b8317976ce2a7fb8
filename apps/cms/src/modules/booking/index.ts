import { Bookings } from './bookings/collection'
import { Holds } from './holds/collection'
import { SeatLedgers } from './seats/collection'

export { callsOffRun } from './calls-off-run'
export { endHolds } from './end-holds'
export { finishInterruptedMoves } from './finish-interrupted-moves'
export { giveBackSeat } from './give-back-seat'
export { holdSeats } from './hold-seats'
export { isOnRecord } from './is-on-record'
export { countSeats } from './seats/count-seats'
export { knownLedger } from './seats/known-ledgers'
export { takeSeats } from './take-seats'
export {
  countPlacesTaken,
  ensureLedger,
  readPlacesLeft,
  readPlacesTaken,
  resizeCapacity,
} from './seats/ledger'

export const booking = { collections: [Bookings, SeatLedgers, Holds] }
