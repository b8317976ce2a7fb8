/** The four kinds of staff. What each may do is written out in `permissions.ts`. */
export const roles = ['owner', 'editor', 'author', 'bookings'] as const

export type Role = (typeof roles)[number]

/** Everybody who may ask: the four roles, and the public, which is anyone without one. */
export type Asker = Role | 'public'

/** Whoever is signed in, or nobody. `collection` says which collection the account belongs to. */
export type Account =
  | {
      id: string | number
      collection?: string
      role?: Role | null
      authorProfile?: string | { id: string } | null
    }
  | null
  | undefined

export function askerOf(account: Account): Asker {
  if (account?.collection !== 'users') return 'public'
  return roles.find((role) => role === account.role) ?? 'public'
}
