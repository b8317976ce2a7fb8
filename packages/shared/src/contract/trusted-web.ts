/** Proves that a call comes from our website: carries the secret that both applications share. */
export const webSecretHeader = 'x-lectern-web'

/** The visitor's address, believed only beside the right secret. */
export const visitorAddressHeader = 'x-lectern-visitor'

/** On such a call: the website's visitors come through a proxy that it has not been told of. */
export const undeclaredProxyHeader = 'x-lectern-undeclared-proxy'
