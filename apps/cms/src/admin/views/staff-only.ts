import { redirect } from 'next/navigation'
import type { AdminViewServerProps, TypedUser } from 'payload'

import { askerOf } from '../../access/roles'

/**
 * Whoever looks at a page of ours, or the way to sign in: Payload lets everybody see what `admin.components.views`
 * names. The first thing that each of them calls.
 *
 * @param path of the page below the admin, to which signing in leads back: `/personal-data`
 */
export function staffOnly({ initPageResult }: AdminViewServerProps, path: string): TypedUser {
  const { user } = initPageResult.req
  if (user && askerOf(user) !== 'public') return user
  redirect(`/admin/login?redirect=${encodeURIComponent(`/admin${path}`)}`)
}
