import type { User } from '@lectern/shared/contract/payload-types'
import type { CollectionBeforeChangeHook, Payload } from 'payload'

import type { Role } from '@cms/access/roles'
import { findAll } from '@cms/database/find-all'
import { endSessions } from '../sessions/end-sessions'
import { factorOnSince } from './stored-factor'

const key = 'second-factor-required'

/** Of whom an owner has said that they sign in with a code. */
export async function requiredRoles(payload: Payload): Promise<readonly Role[]> {
  return (await payload.kv.get<{ roles: Role[] }>(key))?.roles ?? []
}

export async function isRequiredOf(payload: Payload, role: Role): Promise<boolean> {
  return (await requiredRoles(payload)).includes(role)
}

/** Whoever has to have it and has not is signed out: the next sign-in leads them through it. */
export async function requireOf(payload: Payload, roles: readonly Role[]): Promise<void> {
  await payload.kv.set(key, { roles: [...roles] })
  for (const { id: userId } of await findWithoutFactor(payload, roles)) {
    await endSessions(payload, { userId, isMeant: () => true })
  }
}

/** Accounts that can be signed in with, have one of the roles, and ask for no code yet. */
export async function findWithoutFactor(payload: Payload, roles: readonly Role[]): Promise<User[]> {
  const where = { role: { in: [...roles] }, standing: { not_equals: 'closed' } }
  const users = await findAll<'users'>(payload, { collection: 'users', where, sort: 'name' })
  const since = await Promise.all(users.map(({ id }) => factorOnSince(payload, id)))
  return users.filter((_, index) => since[index] === null)
}

/** Somebody is given a role whose people sign in with a code, and has none: signed out, as above. */
export const signOutWithoutFactor: CollectionBeforeChangeHook<User> = async ({
  data,
  originalDoc,
  req: { payload },
}) => {
  if (!originalDoc || !data.role || data.role === originalDoc.role) return data
  if (!(await isRequiredOf(payload, data.role))) return data
  return (await factorOnSince(payload, originalDoc.id)) ? data : { ...data, sessions: [] }
}
