import { CreditClaims, CreditLedgers } from './credit/collections'

export { findAsker, findWritersOrganisation, writesFor } from './find-payer'
export { usedCredit } from './credit/take-credit'
export { settleCredit } from './credit/settle-credit'
export { takeCredit } from './credit/take-credit'
export { remindOfInvoices } from './remind-of-invoices'
export { settleCredits } from './settle-credits'
export { standingOf } from './standing-of'

/** Who may pay by invoice, and up to which limit. */
export const onAccount = { collections: [CreditLedgers, CreditClaims] }
