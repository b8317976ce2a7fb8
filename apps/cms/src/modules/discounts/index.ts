import { CodeUses } from './codes/collection'
import { Discounts } from './collection'

export { forgetCustomerOfCode } from './codes/forget-customer'
export { lookUpCode, type CodeLookedUp } from './codes/look-up-code'
export { settleCodeUses } from './codes/settle-code-uses'
export { giveBackUses, takeCode } from './codes/take-code'
export { loadDiscounts } from './load-discounts'

/** What makes places cheaper for whoever books. */
export const discounts = { collections: [Discounts, CodeUses] }
