import type { Sought } from './person'

/** What staff typed; `null` when there is nothing to go by. */
export function readSought(typed: { email: string; name: string }): Sought | null {
  const [email, name] = [typed.email.trim(), typed.name.trim()]
  return email || name ? { ...(email && { email }), ...(name && { name }) } : null
}
