/** The sum that was shown beside the button, in pence. */
export const creditedField = 'creditedGrossPence'
