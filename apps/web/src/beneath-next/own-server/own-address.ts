/** Not the public address, which leads to the edge. Next sets both variables for its server. */
export function ownAddress(): string {
  const { HOSTNAME = '', PORT = '3000' } = process.env
  const listensEverywhere = ['', '0.0.0.0', '::'].includes(HOSTNAME)
  return `http://${listensEverywhere ? 'localhost' : HOSTNAME}:${PORT}`
}
