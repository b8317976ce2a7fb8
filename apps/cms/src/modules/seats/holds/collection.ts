import type { CollectionConfig } from 'payload'

import { accessOf } from '@cms/access/access-of'
import { hiddenTroubleFields } from '@cms/fields/trouble-fields'

/**
 * Seats of one run kept for one order, or for one move of places (`orderId` is then the move's id). `status` is what was decided, once; `ledgerStatus` is what the
 * run's ledger already contains. When they differ a move is under way or was cut short. What is refused
 * never had seats.
 */
export const Holds: CollectionConfig = {
  slug: 'holds',
  access: accessOf('holds'),
  admin: { hidden: true },
  disableDuplicate: true,
  fields: [
    /**
     * `<order>/<run>/<round>`: an order that lost its seats and takes them anew is in its next round.
     * A single seat that is given back: `<move>/<booking>`.
     */
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'orderId', type: 'text', required: true, index: true },
    { name: 'runId', type: 'text', required: true, index: true },
    { name: 'round', type: 'number', required: true },
    { name: 'seats', type: 'number', required: true },
    {
      name: 'status',
      type: 'select',
      required: true,
      options: ['held', 'confirmed', 'released', 'refused'],
    },
    {
      name: 'ledgerStatus',
      type: 'select',
      required: true,
      index: true,
      options: ['nothing', 'held', 'confirmed', 'released', 'refused'],
    },
    ...hiddenTroubleFields,
  ],
}
