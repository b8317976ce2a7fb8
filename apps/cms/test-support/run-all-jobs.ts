/** Everything that the scheduler would do, until nothing is left to do. */
import type { Shop } from '../src/modules/orders/shop'
import { finishInterruptedMoves } from '../src/modules/booking'
import { carryOutCancellations } from '../src/modules/orders/jobs/carry-out-cancellations'
import { carryOutDecisions, carryOutRefunds } from '../src/modules/orders/jobs/carry-out-decisions'
import { carryOutMoves } from '../src/modules/orders/jobs/carry-out-moves'
import { handleWaitingEvents } from '../src/modules/orders/jobs/handle-waiting-events'
import { reconcilePayments } from '../src/modules/orders/jobs/reconcile-payments'
import { releaseLapsedHolds } from '../src/modules/orders/jobs/release-lapsed-holds'
import { releaseStrayHolds } from '../src/modules/orders/jobs/release-stray-holds'

/** What one job leaves for another is done in the next round; three is one more than it takes. */
const rounds = 3

/** `open` is asked anew each time, so that the clock is the test's. */
export async function runAllJobs(open: () => Shop): Promise<void> {
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
  }
}
