import type { Payload } from 'payload'

import { demoOwner, demoPassword, demoUsers } from './content/users'
import { seedDemo } from './scenarios/demo'
import { seedEmpty } from './scenarios/empty'
import { seedFirstAid } from './scenarios/first-aid'
import { seedLarge } from './scenarios/large'
import { seedManyOrders } from './scenarios/many-orders'
import { seedNearlySoldOut } from './scenarios/nearly-sold-out'
import { storeOwner, storeStaff, type SignIn } from './steps/accounts'
import { noted, removeLeftovers, wasCutShort } from './unfinished'
import { newWorld, type World } from './world'

export const scenarios = {
  demo: seedDemo,
  'first-aid': seedFirstAid,
  empty: seedEmpty,
  'nearly-sold-out': seedNearlySoldOut,
  large: seedLarge,
  'many-orders': seedManyOrders,
} satisfies Record<string, (world: World) => Promise<void>>

export type WorldName = keyof typeof scenarios

interface Seeding {
  world: WorldName
  /** Dates are counted from here. */
  now: Date
  /** Who owns the installation; without one the demo's owner does. */
  owner?: SignIn | undefined
}

/** `signIn` is told only when it is the demo's: anybody else's password is not ours to print. */
export type Seeded = { done: 'seeded' | 'not-empty'; signIn?: SignIn }

/** Fills an empty database with a world; one that has something in it is left as it is. */
export async function seedWorld(payload: Payload, seeding: Seeding): Promise<Seeded> {
  if (await wasCutShort(payload)) await removeLeftovers(payload)
  else if (!(await isEmpty(payload))) return notEmpty(payload)
  const world = newWorld({ payload, now: seeding.now })
  let signIn: SignIn | undefined
  await noted(payload, async () => {
    await scenarios[seeding.world](world)
    signIn = await storeAccounts(world, seeding)
  })
  return { done: 'seeded', ...(signIn ? { signIn } : {}) }
}

/** An account alone does not count: the CMS makes its owner before there is any content. */
async function isEmpty(payload: Payload): Promise<boolean> {
  for (const collection of ['pages', 'posts', 'courses', 'media'] as const) {
    const { totalDocs } = await payload.count({ collection, overrideAccess: true })
    if (totalDocs > 0) return false
  }
  return true
}

/** Accounts whose password everybody knows are made only where the owner is the demo's own. */
async function storeAccounts(
  world: World,
  { world: name, owner }: Seeding,
): Promise<SignIn | undefined> {
  if (await hasOwner(world.payload)) return undefined
  if (owner) {
    await storeOwner(world, { name: 'Owner', ...owner })
    return undefined
  }
  const { name: ownerName, email } = demoOwner
  await storeOwner(world, { name: ownerName, email, password: demoPassword })
  const staff = demoUsers.filter(({ role }) => role !== 'owner')
  if (name === 'demo') await storeStaff(world, { staff, password: demoPassword })
  return { email, password: demoPassword }
}

async function notEmpty(payload: Payload): Promise<Seeded> {
  const signIn = { email: demoOwner.email, password: demoPassword }
  return { done: 'not-empty', ...((await opens(payload, signIn)) ? { signIn } : {}) }
}

/** Asked only where the demo's owner exists, so that no failed attempt is counted against anybody else. */
async function opens(payload: Payload, signIn: SignIn): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'users',
    where: { email: { equals: signIn.email } },
    overrideAccess: true,
  })
  if (totalDocs === 0) return false
  try {
    await payload.login({ collection: 'users', data: signIn, depth: 0, overrideAccess: true })
    return true
  } catch {
    return false
  }
}

async function hasOwner(payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'users',
    where: { role: { equals: 'owner' } },
    overrideAccess: true,
  })
  return totalDocs > 0
}
