/** Who asked for a refund, when it was nobody of the staff. */
export const customerActor = 'The customer'
export const systemActor = 'Lectern'
