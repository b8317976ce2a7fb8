/** A name that nothing else has. It begins with its moment, so that the CMS can forget old ones. */
export function newAttempt(): string {
  return `${new Date().toISOString()}/${crypto.randomUUID()}`
}
