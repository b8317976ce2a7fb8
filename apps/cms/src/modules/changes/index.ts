import { PlaceMoves } from './moves/collection'

export { cancelRun } from './cancelled-dates/cancel-run'
export { carryOutCancellation } from './cancelled-dates/carry-out-cancellation'
export { addressLine } from './address-line'
export { changeContact, isPlaced } from './change-contact'
export { carryOutMove } from './moves/carry-out-move'
export { isMoveByStaff, moveByStaff } from './moves/move-by-staff'
export { contentOfMove } from './moves/move-content'
export { loadMoveTargets, type MoveTarget } from './moves/move-targets'
export { swapDelegate } from './swap-delegate'

/** What becomes of a booking afterwards: another date, a cancelled date, another person. */
export const changes = { collections: [PlaceMoves] }
