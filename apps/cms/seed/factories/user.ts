import type { User } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { serial } from './serial'
import { quietly, type New } from './storing'

/** Opens the accounts that the factories make when no other password is given. */
const usualPassword = 'teapot-orbit-meadow'

export function makeUser(given: Partial<New<'users'>> = {}): New<'users'> {
  const number = serial('user')
  return {
    name: `Edwin Reed ${number}`,
    email: `edwin.reed.${number}@staff.example`,
    password: usualPassword,
    role: 'editor',
    ...given,
  }
}

export function createUser(payload: Payload, given: Partial<New<'users'>> = {}): Promise<User> {
  return payload.create({ collection: 'users', data: makeUser(given), ...quietly })
}
