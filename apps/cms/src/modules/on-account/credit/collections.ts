import type { CollectionConfig } from 'payload'

import { accessOf } from '@cms/access/access-of'

/**
 * What one organisation has unpaid on account, as one figure that one statement can check against its limit.
 * `lastClaim` and `lastPence` name what was counted last, as the `moves`-th move; see docs/business.md.
 */
export const CreditLedgers: CollectionConfig = {
  slug: 'credit-ledgers',
  access: accessOf('credit-ledgers'),
  admin: { hidden: true },
  disableDuplicate: true,
  fields: [
    { name: 'organisationId', type: 'text', required: true, unique: true },
    { name: 'usedPence', type: 'number', required: true },
    { name: 'moves', type: 'number', required: true },
    { name: 'lastClaim', type: 'text' },
    { name: 'lastPence', type: 'number' },
  ],
}

/** What one order, in one round of its holds, has of an organisation's credit. */
export const CreditClaims: CollectionConfig = {
  slug: 'credit-claims',
  access: accessOf('credit-claims'),
  admin: { hidden: true },
  disableDuplicate: true,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'orderId', type: 'text', required: true, index: true },
    { name: 'organisationId', type: 'text', required: true, index: true },
    { name: 'holdRound', type: 'number', required: true },
    /** What the ledger contains of it since its move of this number. */
    { name: 'countedPence', type: 'number', required: true, index: true },
    { name: 'countedAtMove', type: 'number', required: true },
  ],
}
