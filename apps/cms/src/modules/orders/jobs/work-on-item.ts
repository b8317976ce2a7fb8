import type { DataFromCollectionSlug } from 'payload'

import type { TroubledSlug } from '../../../scheduler'
import { countSeats } from '../../booking'
import { carryOutDecision } from '../carry-out-decision'
import { giveUpOrder } from '../give-up-order'
import { carryOutMove } from '../moves/carry-out-move'
import { carryOutRefund } from '../refunds/carry-out-refund'
import { carryOutCancellation } from '../run-cancellations/carry-out-cancellation'
import { settlePayment } from '../settle-order'
import type { Shop } from '../shop'
import { handleEvent } from '../webhook-events/receive-event'
import { eraseNeedsOf } from './erase-needs'
import { releaseIfStray } from './release-stray-holds'

/** What the jobs of this module work on. */
export type WorkedOnSlug = Exclude<TroubledSlug, 'users'>

type Work = {
  [Slug in WorkedOnSlug]: (shop: Shop, item: DataFromCollectionSlug<Slug>) => Promise<unknown>
}

/** What the jobs do with one item, for whoever does not want to wait for their next round. */
export const workOnItem: Work = {
  orders: async (shop, order) => {
    if (order.state !== 'open' && order.state !== 'paying') return carryOutDecision(shop, order.id)
    const isOver = Date.parse(order.holdExpiresAt ?? '') <= shop.now.getTime()
    if (isOver) await giveUpOrder(shop, { order, event: 'lapse' })
  },
  payments: settlePayment,
  refunds: (shop, { id }) => carryOutRefund(shop, id),
  'place-moves': (shop, { id }) => carryOutMove(shop, id),
  'run-cancellations': carryOutCancellation,
  'webhook-events': handleEvent,
  holds: (shop, hold) =>
    hold.status === 'held'
      ? releaseIfStray(shop, hold)
      : countSeats(shop.payload, { collection: 'holds', id: hold.id, runId: hold.runId }),
  bookings: ({ payload }, { id, runId }) =>
    countSeats(payload, { collection: 'bookings', id, runId }),
  'delegate-needs': eraseNeedsOf,
}
