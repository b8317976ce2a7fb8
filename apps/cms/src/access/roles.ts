/** The four kinds of staff. What each may do is written out in `permissions.ts`. */
export const roles = ['owner', 'editor', 'author', 'bookings'] as const

export type Role = (typeof roles)[number]

/** Whoever asks: `null` is the public. `collection` says which collection the account belongs to. */
export type Account =
  { id: string | number; collection?: string; role?: Role | null } | null | undefined

export function hasRole(asker: Account, ...allowed: readonly Role[]): boolean {
  return asker?.collection === 'users' && !!asker.role && allowed.includes(asker.role)
}
