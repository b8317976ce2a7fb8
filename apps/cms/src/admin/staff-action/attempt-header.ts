/** In this header an attempt has its name: what has been carried out under it is not carried out again. */
export const attemptHeader = 'idempotency-key'
