import { ValidationError, type PayloadRequest } from 'payload'

import {
  collectionPermissions,
  globalPermissions,
  type OurCollection,
  type Permissions,
  type Reach,
} from '../../src/access/permissions'
import { roles, type Asker } from '../../src/access/roles'
import type { Collection, Global } from './guard'

const askers: readonly Asker[] = ['public', ...roles]

export function mayBeChanged(slug: string): boolean {
  if (Object.hasOwn(globalPermissions, slug)) return true
  return rights(slug).some(({ create, update }) => create || update !== 'none')
}

export function mayBeDeleted(slug: string): boolean {
  return rights(slug).some(({ delete: forGood, trash = forGood }) =>
    [forGood, trash].some((reach) => reach !== 'none'),
  )
}

export function publicMayRead(slug: string, reach?: Reach): boolean {
  const read = tableOf(slug)?.public.read ?? 'none'
  return reach ? read === reach : read !== 'none'
}

function rights(slug: string): Permissions[] {
  return Object.values(tableOf(slug) ?? {})
}

/** Nothing for a collection that has only just been made. */
function tableOf(slug: string) {
  const isThere = Object.hasOwn(collectionPermissions, slug)
  return isThere ? collectionPermissions[slug as OurCollection] : undefined
}

/** How far each reaches; the conditions themselves are tested over REST. */
export async function collectionFollowsPermissions({ slug, access }: Collection): Promise<boolean> {
  const table = tableOf(slug)
  if (!table) return false
  for (const asker of askers) {
    const req = requestBy(asker)
    const { create, read, update, delete: forGood } = table[asker]
    const isSo = [
      (await access.create({ req })) === create,
      isReach(await access.read({ req }), read),
      isReach(await access.update({ req }), update),
      isReach(await access.delete({ req }), forGood),
    ]
    if (isSo.includes(false)) return false
  }
  return true
}

function isReach(answer: unknown, reach: string): boolean {
  if (reach === 'all') return answer === true
  return reach === 'none' ? answer === false : answer !== true
}

export async function globalFollowsPermissions({ slug, access }: Global): Promise<boolean> {
  for (const asker of askers) {
    const req = requestBy(asker)
    const { read, update } = globalPermissions[slug][asker]
    if ((await access.read({ req })) !== read) return false
    if ((await access.update({ req })) !== update) return false
  }
  return true
}

/** Whether what no form would send is refused before anything else looks at it. */
export async function refusesWrongTypes(guarded: Collection | Global): Promise<boolean> {
  const [first] = guarded.hooks.beforeOperation as ((save: object) => Promise<unknown>)[]
  const data = Object.fromEntries(guarded.flattenedFields.map(({ name }) => [name, wrong]))
  const save = { args: { data }, operation: 'update', req: requestBy('owner') }
  try {
    await first?.({ ...save, collection: guarded, global: guarded })
    return false
  } catch (error) {
    return error instanceof ValidationError
  }
}

const wrong = [['what no field holds']]

function requestBy(asker: Asker): PayloadRequest {
  const user = asker === 'public' ? null : { id: asker, collection: 'users', role: asker }
  return { payloadAPI: 'REST', user, t: String } as unknown as PayloadRequest
}
