import type { DemoUser } from '../content/users'
import { createUser } from '../factories/user'
import type { World } from '../world'

export interface SignIn {
  email: string
  password: string
}

export async function storeOwner(
  { payload }: World,
  owner: SignIn & { name: string },
): Promise<void> {
  await createUser(payload, { ...owner, role: 'owner' })
}

export async function storeStaff(
  { payload, ids }: World,
  { staff, password }: { staff: readonly DemoUser[]; password: string },
): Promise<void> {
  for (const { authorProfile, ...user } of staff) {
    await createUser(payload, {
      ...user,
      password,
      authorProfile: authorProfile ? ids.findIn('author', authorProfile) : null,
    })
  }
}
