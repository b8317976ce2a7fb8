/** The values of a form without what must not lie in a browser, and without a file, which cannot. */
export function withoutSecrets(values: Record<string, unknown>): Record<string, unknown> {
  const kept = Object.entries(values).filter(([name]) => !isSecret(name) && name !== 'file')
  return Object.fromEntries(kept)
}

function isSecret(name: string): boolean {
  return /password|apikey|^(salt|hash|sessions)$/i.test(name)
}
