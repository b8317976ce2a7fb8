/** One account of each role, with the password that opens it. */
import type { Payload } from 'payload'

import type { User } from '@lectern/shared/contract/payload-types'

import { roles, type Role } from '../src/access/roles'

export type Staff = Record<Role, User & { collection: 'users' }>

export const staffPassword = 'teapot-orbit-meadow'

export const staffEmail = (role: Role) => `${role}@staff.example`

export async function createStaff(payload: Payload): Promise<Staff> {
  const accounts: [Role, Staff[Role]][] = []
  for (const role of roles) {
    const user = await payload.create({
      collection: 'users',
      data: { name: `The ${role}`, email: staffEmail(role), password: staffPassword, role },
      depth: 0,
      overrideAccess: true,
    })
    accounts.push([role, { ...user, collection: 'users' }])
  }
  return Object.fromEntries(accounts) as Staff
}
