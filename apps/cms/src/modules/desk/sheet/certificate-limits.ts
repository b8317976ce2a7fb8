/** Characters of why a certificate is revoked. */
export const maxReasonCharacters = 300
