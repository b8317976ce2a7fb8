import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, GlobalSlug, Payload } from 'payload'

import { createUser } from '../../seed/factories/user'
import { startTestCms } from '../../test-support/cms'
import { everyState, type State } from '../../test-support/every-state'
import { restOf, signIn, type Rest } from '../../test-support/rest'
import { createStaff, staffEmail, staffPassword } from '../../test-support/staff'
import {
  collectionPermissions,
  globalPermissions,
  type OurCollection,
  type Permissions,
  type Reach,
} from './permissions'
import { roles, type Asker } from './roles'

const withoutRole = 'somebody without a role'
const askers = ['public', withoutRole, ...roles] as const
type Name = (typeof askers)[number]

const collections = Object.keys(collectionPermissions) as OurCollection[]
const globals = Object.keys(globalPermissions) as GlobalSlug[]

let payload: Payload
let stop: () => Promise<void>
let rest: Rest
const tokens = new Map<Name, string>()
/** Of each collection, one document in every state, by its id. */
const stored = new Map<OurCollection, Map<string, State>>()

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  const staff = await createStaff(payload)
  rest = restOf(payload)
  for (const role of roles) tokens.set(role, await signIn(payload, role))
  tokens.set(withoutRole, await signInWithoutRole())
  // The admin asks what somebody may do, and Payload empties the conditions that it is given of each null.
  for (const asker of askers) await ask(asker, '/access')
  for (const [collection, states] of Object.entries(everyState(payload, staff))) {
    stored.set(collection as OurCollection, new Map())
    for (const state of states) await store(collection as OurCollection, state)
  }
})
afterAll(() => stop())

/** Whether a document lies within a reach, said once more in other words than the conditions. */
const isWithin: Record<Reach, (document: State, asker: Name) => boolean> = {
  all: () => true,
  none: () => false,
  published: ({ isPublic }) => isPublic,
  notInTrash: ({ isPublic }) => isPublic,
  publicDates: ({ isPublic }) => isPublic,
  draftOffers: ({ state }) => state === 'draft offer',
  own: isOwn,
  ownAccount: isOwn,
  ownProfile: isOwn,
  publishedOrOwn: (document, asker) => document.isPublic || isOwn(document, asker),
}

function isOwn({ of }: State, asker: Name): boolean {
  return of === asker
}

it('names every collection and every global', () => {
  const ours = payload.config.collections.map(({ slug }) => slug)
  expect(ours.filter((slug) => !slug.startsWith('payload-')).toSorted()).toEqual(
    collections.toSorted(),
  )
  expect(payload.config.globals.map(({ slug }) => slug).toSorted()).toEqual(globals.toSorted())
})

describe.each(collections)('of %s', (collection) => {
  describe.each(askers)('%s', (asker) => {
    it('lists, counts and opens what the table says, and nothing else', async () => {
      const expected = within(collection, { asker, reach: permissionsOf(collection, asker).read })
      const everything = 'draft=true&trash=true&limit=0&depth=0'
      const listed = await ask(asker, `/${collection}?${everything}`)
      expect(statesOf(collection, listed.body.docs)).toEqual(expected)
      const ids = [...stored.get(collection)!.keys()].join(',')
      const counted = await ask(asker, `/${collection}/count?trash=true&where[id][in]=${ids}`)
      expect(counted.body.totalDocs ?? 0).toBe(expected.length)
      const opened = await reached(collection, async (id) =>
        ask(asker, `/${collection}/${id}?draft=true&trash=true&depth=0`),
      )
      expect(opened).toEqual(expected)
    })

    it('reads versions as far as the document may be changed', async () => {
      if (!payload.collections[collection].config.versions) return
      const { update: reach } = permissionsOf(collection, asker)
      const path = `/${collection}/versions`
      const listed = await ask(asker, `${path}?trash=true&limit=0&depth=0`)
      const parents = listed.body.docs?.map(({ parent }) => ({ id: parent }))
      const expected = within(collection, { asker, reach })
      expect(statesOf(collection, parents)).toEqual(expected)
      const opened = await reached(collection, async (parent) =>
        ask(asker, `${path}/${await versionOf(collection, parent)}?trash=true&depth=0`),
      )
      expect(opened).toEqual(expected)
    })

    it('creates if the table says so', async () => {
      const { status } = await ask(asker, `/${collection}`, { method: 'POST', body: {} })
      const callers = ownPostEndpoints[collection]
      const { create } = permissionsOf(collection, asker)
      expect(isReached(status)).toBe(callers ? callers.includes(asker) : create)
    })
  })
})

// What changes the documents comes after everything has been read.
describe.each(collections)('of %s', (collection) => {
  describe.each(askers)('%s', (asker) => {
    it('restores versions of what the table lets be changed, and of nothing else', async () => {
      if (!payload.collections[collection].config.versions) return
      const restored = await reached(
        collection,
        async (parent) => {
          const path = `/${collection}/versions/${await versionOf(collection, parent)}?draft=true`
          return ask(asker, path, { method: 'POST' })
        },
        isPresent,
      )
      const { update: reach } = permissionsOf(collection, asker)
      expect(restored).toEqual(within(collection, { asker, reach }, isPresent))
    })

    it('changes what the table says, and nothing else', async () => {
      const body = payload.collections[collection].config.versions ? { _status: 'draft' } : {}
      const changed = await reached(collection, async (id) =>
        ask(asker, `/${collection}/${id}?draft=true&trash=true`, { method: 'PATCH', body }),
      )
      const { update: reach } = permissionsOf(collection, asker)
      expect(changed).toEqual(within(collection, { asker, reach }))
    })

    it('puts into the trash what the table says, and nothing else', async () => {
      if (!payload.collections[collection].config.trash) return
      const body = { deletedAt: new Date().toISOString() }
      const thrownAway = await reached(
        collection,
        async (id) => {
          const answer = await ask(asker, `/${collection}/${id}`, { method: 'PATCH', body })
          if (isReached(answer.status)) await takeOutOfTrash(collection, id)
          return answer
        },
        isPresent,
      )
      const { update, delete: forGood, trash = forGood } = permissionsOf(collection, asker)
      const mayChange = within(collection, { asker, reach: update }, isPresent)
      const mayThrowAway = within(collection, { asker, reach: trash }, isPresent)
      expect(thrownAway).toEqual(mayThrowAway.filter((state) => mayChange.includes(state)))
    })

    it('deletes for good what the table says, and nothing else', async () => {
      // Whose account is gone could ask nothing more.
      const isTried = ({ of }: State) => collection !== 'users' || !of
      const deleted = await reached(
        collection,
        async (id) => ask(asker, `/${collection}/${id}?trash=true`, { method: 'DELETE' }),
        isTried,
      )
      const { delete: reach } = permissionsOf(collection, asker)
      expect(deleted).toEqual(within(collection, { asker, reach }, isTried))
      await storeWhatIsGone(collection)
    })
  })
})

it.each(askers)('unlocks accounts if the table lets %s change them all', async (asker) => {
  const { status } = await ask(asker, '/users/unlock', {
    method: 'POST',
    body: { email: staffEmail('author') },
  })
  expect(status === 200).toBe(permissionsOf('users', asker).update === 'all')
})

describe.each(globals)('the global %s', (slug) => {
  it.each(askers)('answers %s as the table says', async (asker) => {
    const path = `/globals/${slug}`
    const { read, update } = globalPermissions[slug][rowOf(asker)]
    expect(isReached((await ask(asker, path)).status)).toBe(read)
    const answer = await ask(asker, path, { method: 'POST', body: { header: 'nonsense' } })
    expect(isReached(answer.status)).toBe(update)
    expect(isReached((await ask(asker, `${path}/versions`)).status)).toBe(update)
  })
})

it.each(askers)('lets %s read, run and change nothing of Payload’s own jobs', async (asker) => {
  expect(isReached((await ask(asker, '/payload-jobs')).status)).toBe(false)
  expect((await ask(asker, '/payload-jobs/run')).status).not.toBe(200)
  const made = await ask(asker, '/payload-jobs', { method: 'POST', body: {} })
  expect(isReached(made.status)).toBe(false)
})

it.each(['payload-preferences', 'payload-locked-documents', 'payload-kv', 'payload-migrations'])(
  'shows nothing of %s to the public',
  async (collection) => {
    const { status, body } = await rest({ path: `/${collection}` })
    expect(status === 200 ? body.docs : []).toEqual([])
  },
)

/** Where an endpoint of ours takes the place of Payload's create: who may call it instead. */
const ownPostEndpoints: Partial<Record<CollectionSlug, readonly Name[]>> = {
  enquiries: askers,
  'run-cancellations': ['owner', 'bookings'],
}

function rowOf(asker: Name): Asker {
  return asker === withoutRole ? 'public' : asker
}

function permissionsOf(collection: OurCollection, asker: Name): Permissions {
  return collectionPermissions[collection][rowOf(asker)]
}

function ask(asker: Name, path: string, more: { method?: string; body?: object } = {}) {
  return rest({ path, token: tokens.get(asker) ?? null, ...more })
}

type Answer = Awaited<ReturnType<Rest>>

/** The states of those documents that were reached, whatever our rules then said. */
async function reached(
  collection: OurCollection,
  tryOn: (id: string) => Promise<Answer>,
  isTried: (document: State) => boolean = () => true,
): Promise<string[]> {
  const states: string[] = []
  for (const [id, document] of stored.get(collection)!) {
    if (!isTried(document)) continue
    if (isReached((await tryOn(id)).status)) states.push(document.state)
  }
  return states.toSorted()
}

function isPresent({ isInTrash }: State): boolean {
  return !isInTrash
}

function isReached(status: number): boolean {
  if (status >= 500) throw new Error(`Answered with ${status}`)
  return ![401, 403, 404].includes(status)
}

function within(
  collection: OurCollection,
  { asker, reach }: { asker: Name; reach: Reach },
  isTried: (document: State) => boolean = () => true,
): string[] {
  return [...stored.get(collection)!.values()]
    .filter(isTried)
    .filter((document) => isWithin[reach](document, asker))
    .map(({ state }) => state)
    .toSorted()
}

function statesOf(collection: OurCollection, documents: Record<string, unknown>[] = []): string[] {
  const ids = new Set(documents.map(({ id }) => String(id)))
  return [...stored.get(collection)!]
    .filter(([id]) => ids.has(id))
    .map(([, { state }]) => state)
    .toSorted()
}

async function versionOf(collection: CollectionSlug, parent: string): Promise<string> {
  const { docs } = await payload.db.findVersions({
    collection,
    where: { parent: { equals: parent } },
    limit: 1,
  })
  return String(docs[0]?.id)
}

async function store(collection: OurCollection, state: State): Promise<void> {
  const { id } = await state.make()
  stored.get(collection)!.set(String(id), state)
}

async function storeWhatIsGone(collection: OurCollection): Promise<void> {
  const documents = stored.get(collection)!
  for (const [id, state] of [...documents]) {
    const where = { id: { equals: id } }
    if (await payload.db.findOne({ collection, where })) continue
    documents.delete(id)
    await store(collection, state)
  }
}

const takeOutOfTrash = (collection: OurCollection, id: string) =>
  payload.update({
    collection,
    id,
    data: { deletedAt: null },
    depth: 0,
    trash: true,
    overrideAccess: true,
  })

/** A role that the table does not know, as a database of a later release may hold. */
async function signInWithoutRole(): Promise<string> {
  const { id, email } = await createUser(payload, { password: staffPassword, role: 'author' })
  const { token } = await payload.login({
    collection: 'users',
    data: { email, password: staffPassword },
  })
  await payload.db.updateOne({ collection: 'users', id, data: { role: 'trainee' } })
  return token!
}
