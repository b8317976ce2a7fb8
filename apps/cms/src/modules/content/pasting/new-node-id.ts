/** As Payload names links and blocks within a text: 24 hexadecimal digits. */
export function newNodeId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
