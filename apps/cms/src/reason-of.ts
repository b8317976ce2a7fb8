/** What a failure says about itself, for whoever has to put it right. Anything can be thrown. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : 'Unknown reason'
}
