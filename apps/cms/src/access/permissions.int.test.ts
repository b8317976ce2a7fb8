import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, GlobalSlug, Payload } from 'payload'

import { startTestCms } from '../../test-support/cms'
import { restOf, signIn, type Rest } from '../../test-support/rest'
import { createStaff, type Staff } from '../../test-support/staff'
import {
  collectionPermissions,
  globalPermissions,
  type Asker,
  type Permissions,
} from './permissions'
import { roles } from './roles'

let payload: Payload
let stop: () => Promise<void>
let staff: Staff
let rest: Rest
const tokens = new Map<Asker, string>()

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  staff = await createStaff(payload)
  rest = restOf(payload)
  for (const role of roles) tokens.set(role, await signIn(payload, role))
})
afterAll(() => stop())

const askers: Asker[] = ['public', ...roles]
const collections = Object.keys(collectionPermissions) as (keyof typeof collectionPermissions)[]
const globals = Object.keys(globalPermissions) as GlobalSlug[]

/** An id that no document has: what is asked is whether the operation is allowed at all. */
const noDocument = '507f1f77bcf86cd799439011'
const refused = 403
const unknownCaller = 401

it('names every collection and every global', () => {
  const ours = payload.config.collections.map(({ slug }) => slug)
  expect(ours.filter((slug) => !slug.startsWith('payload-')).toSorted()).toEqual(
    [...collections].toSorted(),
  )
  expect(payload.config.globals.map(({ slug }) => slug).toSorted()).toEqual([...globals].toSorted())
})

describe.each(collections)('%s', (collection) => {
  describe.each(askers)('asked for by %s', (asker) => {
    const allowed = collectionPermissions[collection][asker]

    it('answers the program’s own interface as the table says', async () => {
      expect(await throughTheProgram(collection, asker)).toEqual(atAll(allowed))
    })

    it('answers REST as the table says', async () => {
      const { create, ...others } = await throughRest(collection, asker)
      const { create: mayCreate, ...expected } = atAll(allowed)
      expect(others).toEqual(expected)
      const callers = ownPostEndpoints[collection]
      expect(create).toBe(callers ? callers.includes(asker) : mayCreate)
    })
  })
})

describe.each(globals)('the global %s', (slug) => {
  it.each(askers)('answers %s as the table says', async (asker) => {
    const token = tokens.get(asker) ?? null
    const path = `/globals/${slug}`
    const { read, update } = globalPermissions[slug][asker]
    expect((await rest({ path, token })).status !== refused).toBe(read)
    const answer = await rest({ method: 'POST', path, token, body: { header: 'nonsense' } })
    expect(answer.status !== refused).toBe(update)
    expect((await rest({ path: `${path}/versions`, token })).status !== refused).toBe(update)
  })
})

describe.each(collections)('the versions of %s', (collection) => {
  it('are closed to the public', async () => {
    const { versions } = payload.collections[collection].config
    if (versions) {
      expect((await rest({ path: `/${collection}/versions` })).status).toBe(refused)
      expect((await rest({ path: `/${collection}/versions/${noDocument}` })).status).toBe(refused)
    }
  })
})

it.each(askers)('lets %s read, run and change nothing of Payload’s own jobs', async (asker) => {
  const token = tokens.get(asker) ?? null
  expect((await rest({ path: '/payload-jobs', token })).status).toBe(refused)
  expect((await rest({ path: '/payload-jobs/run', token })).status).not.toBe(200)
  expect((await rest({ method: 'POST', path: '/payload-jobs', token, body: {} })).status).toBe(
    refused,
  )
})

it.each(['payload-preferences', 'payload-locked-documents', 'payload-kv', 'payload-migrations'])(
  'shows nothing of %s to the public',
  async (collection) => {
    const { status, body } = await rest({ path: `/${collection}` })
    expect(status === 200 ? body.docs : []).toEqual([])
  },
)

type Answers = Record<keyof Permissions, boolean>

function atAll({ create, read, update, delete: remove }: Permissions): Answers {
  return { create, read: read !== 'none', update: update === 'all', delete: remove === 'all' }
}

async function throughTheProgram(collection: CollectionSlug, asker: Asker): Promise<Answers> {
  const common = { collection, user: asker === 'public' ? null : staff[asker], depth: 0 } as const
  const checked = { ...common, overrideAccess: false }
  return {
    create: await isAllowed(() => payload.create({ ...checked, data: {} as never })),
    read: await isAllowed(() => payload.find({ ...checked, limit: 1 })),
    update: await isAllowed(() => payload.update({ ...checked, id: noDocument, data: {} })),
    delete: await isAllowed(() => payload.delete({ ...checked, id: noDocument })),
  }
}

async function isAllowed(operation: () => Promise<unknown>): Promise<boolean> {
  try {
    await operation()
    return true
  } catch (error) {
    return (error as { status?: number }).status !== refused
  }
}

async function throughRest(collection: CollectionSlug, asker: Asker): Promise<Answers> {
  const token = tokens.get(asker) ?? null
  const ask = async (method: string, path: string, body?: object) =>
    ![refused, unknownCaller].includes((await rest({ method, path, token, body })).status)
  return {
    create: await ask('POST', `/${collection}`, {}),
    read: await ask('GET', `/${collection}?limit=1`),
    update: await ask('PATCH', `/${collection}/${noDocument}`, {}),
    delete: await ask('DELETE', `/${collection}/${noDocument}`),
  }
}

/** Where an endpoint of ours takes the place of Payload's create: who may call it instead. */
const ownPostEndpoints: Partial<Record<CollectionSlug, Asker[]>> = {
  enquiries: askers,
  'run-cancellations': ['owner', 'bookings'],
}
