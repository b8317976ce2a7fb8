/** Course dates in one basket. */
export const maxBasketLines = 10

/** Places on one course date in one basket. */
export const maxPlacesPerLine = 20
