/** Who asked for a refund, when it was nobody of the staff. */
export const theCustomer = 'The customer'
export const theProgram = 'Lectern'
