import type { CollectionConfig } from 'payload'

import { accessOf } from '@cms/access/access-of'

/**
 * The seat counts of one course run: held + booked + available = capacity, after every statement.
 *
 * They are not on the course run, because the admin saves whole documents and a form that was opened
 * an hour ago would put an old number back. `lastMove` names the move the counts contain last; see
 * docs/seats-and-payments.md for how it makes a move happen exactly once.
 */
export const SeatLedgers: CollectionConfig = {
  slug: 'seat-ledgers',
  access: accessOf('seat-ledgers'),
  admin: { hidden: true },
  disableDuplicate: true,
  fields: [
    { name: 'runId', type: 'text', required: true, unique: true },
    { name: 'capacity', type: 'number', required: true },
    { name: 'available', type: 'number', required: true },
    { name: 'held', type: 'number', required: true },
    { name: 'booked', type: 'number', required: true },
    { name: 'lastMove', type: 'text', required: true },
    /** How many places have ever become free; only goes up. */
    { name: 'freed', type: 'number', required: true },
    /**
     * What `freed` was when those who wait for places had been looked through last; empty while nobody
     * waits. What became free since is not on sale yet, see `places-on-sale.ts`.
     */
    { name: 'onSaleUpTo', type: 'number' },
  ],
}
