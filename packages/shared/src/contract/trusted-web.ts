/** Proves that a call comes from our website: carries the secret that both applications share. */
export const webSecretHeader = 'x-lectern-web'

/** The visitor's address, believed only beside the right secret. */
export const visitorAddressHeader = 'x-lectern-visitor'
