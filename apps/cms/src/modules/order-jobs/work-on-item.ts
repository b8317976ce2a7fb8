import type { DataFromCollectionSlug } from 'payload'

import type { TroubledSlug } from '../../scheduler'
import { applySeatMove } from '../seats'
import { carryOutCancellation, carryOutMove } from '../changes'
import { giveUpOrder } from '../checkout'
import { eraseNeedsOf } from '../erasure'
import type { Context } from '../orders'
import { carryOutDecision, carryOutRefund, handleEvent, settlePayment } from '../payments'
import { settleWaitingList } from '../waiting-list'
import { releaseIfStray } from './release-stray-holds'

/** What the jobs of this module work on. */
export type WorkedOnSlug = Exclude<TroubledSlug, 'users'>

type Work = {
  [Slug in WorkedOnSlug]: (context: Context, item: DataFromCollectionSlug<Slug>) => Promise<unknown>
}

/** What the jobs do with one item, for whoever does not want to wait for their next round. */
export const workOnItem: Work = {
  orders: async (context, order) => {
    if (order.state !== 'open' && order.state !== 'paying')
      return carryOutDecision(context, order.id)
    const isOver = Date.parse(order.holdExpiresAt ?? '') <= context.now.getTime()
    if (isOver) await giveUpOrder(context, { order, event: 'lapse' })
  },
  payments: settlePayment,
  refunds: (context, { id }) => carryOutRefund(context, id),
  'place-moves': (context, { id }) => carryOutMove(context, id),
  'run-cancellations': carryOutCancellation,
  'webhook-events': handleEvent,
  holds: (context, hold) =>
    hold.status === 'held'
      ? releaseIfStray(context, hold)
      : applySeatMove(context.payload, { collection: 'holds', id: hold.id, runId: hold.runId }),
  bookings: ({ payload }, { id, runId }) =>
    applySeatMove(payload, { collection: 'bookings', id, runId }),
  'delegate-needs': eraseNeedsOf,
  'waiting-lists': (context, { runId }) => settleWaitingList(context, runId),
}
