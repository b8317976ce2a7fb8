import type { CollectionConfig } from 'payload'

import { accessOf } from '@cms/access/access-of'

/**
 * What one order, in one round of its holds, has used of a code: once in all, and once of what its customer may
 * use. Each has a number that nobody else has, up to the limit; see docs/business.md.
 */
export const CodeUses: CollectionConfig = {
  slug: 'code-uses',
  typescript: { interface: 'CodeUse' },
  access: accessOf('code-uses'),
  admin: { hidden: true },
  disableDuplicate: true,
  fields: [
    /** Counter and number. Without a limit, and past it, counter and order. */
    { name: 'key', type: 'text', required: true, unique: true },
    /** Counter, order and round: taken twice, it is one use. */
    { name: 'claim', type: 'text', required: true, unique: true },
    { name: 'counter', type: 'text', required: true, index: true },
    /** 0 for one that has none. */
    { name: 'number', type: 'number', required: true },
    { name: 'discountId', type: 'text', required: true },
    { name: 'orderId', type: 'text', required: true, index: true },
    { name: 'holdRound', type: 'number', required: true },
    { name: 'isOfCustomer', type: 'checkbox', required: true },
    /** Its order was booked: it is given back no more. */
    { name: 'isSettled', type: 'checkbox', required: true, index: true },
  ],
}
