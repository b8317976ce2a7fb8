import type { Sought } from './person'

/** What staff typed; `null` when there is nothing to go by. */
export function readSought(typed: { email?: unknown; name?: unknown }): Sought | null {
  const [email, name] = [wordsOf(typed.email), wordsOf(typed.name)]
  return email || name ? { ...(email && { email }), ...(name && { name }) } : null
}

function wordsOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim().slice(0, 254) : ''
  return text === '' ? undefined : text
}
