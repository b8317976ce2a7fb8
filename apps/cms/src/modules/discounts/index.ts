import { Discounts } from './collection'

export { loadDiscounts } from './load-discounts'

/** What makes places cheaper for whoever books. */
export const discounts = { collections: [Discounts] }
