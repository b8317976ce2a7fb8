/** Everything that the scheduler would do, until nothing is left to do. */
import { finishInterruptedMoves } from '../src/modules/seats'
import { carryOutCancellations } from '../src/modules/order-jobs/carry-out-cancellations'
import { carryOutDecisions, carryOutRefunds } from '../src/modules/order-jobs/carry-out-decisions'
import { carryOutMoves } from '../src/modules/order-jobs/carry-out-moves'
import { handleWaitingEvents } from '../src/modules/order-jobs/handle-waiting-events'
import { reconcilePayments } from '../src/modules/order-jobs/reconcile-payments'
import { releaseLapsedHolds } from '../src/modules/order-jobs/release-lapsed-holds'
import { releaseStrayHolds } from '../src/modules/order-jobs/release-stray-holds'
import { settleWaitingLists } from '../src/modules/order-jobs/settle-waiting-lists'
import type { Context } from '../src/modules/orders/context'

/** What one job leaves for another is done in the next round; three is one more than it takes. */
const rounds = 3

/** `open` is asked anew each time, so that the clock is the test's. */
export async function runAllJobs(open: () => Context): Promise<void> {
  for (let round = 1; round <= rounds; round++) {
    await handleWaitingEvents(open())
    await reconcilePayments(open())
    await releaseLapsedHolds(open())
    await carryOutDecisions(open())
    await carryOutRefunds(open())
    await carryOutMoves(open())
    await carryOutCancellations(open())
    await finishInterruptedMoves(open().payload, open().now)
    await releaseStrayHolds(open())
    await settleWaitingLists(open())
  }
}
