export const vatCategories = ['standard', 'reduced', 'zero', 'exempt', 'outside'] as const

/** How an item stands towards VAT. `outside` is outside the scope of UK VAT. */
export type VatCategory = (typeof vatCategories)[number]
