/** The most that a date can have. */
export const maxDays = 60
