import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { User } from '@lectern/shared/contract/payload-types'
import type { CollectionSlug, Field, Payload } from 'payload'

import { createLogo } from '../../seed/factories/logo'
import { seedWorld } from '../../seed/seed-world'
import { startTestCms } from '../../test-support/cms'
import { restOf, type Rest } from '../../test-support/rest'
import { startStandIn, type StandIn } from '../../test-support/stripe-stand-in'
import { collectionPermissions } from '../access/permissions'
import { roles, type Role } from '../access/roles'
import { bookingChips } from '../modules/desk/list/booking-chips'
import { enquiryChips } from '../modules/enquiries/list/enquiry-chips'
import { hrefOf, whereOf } from './list-chips/chips'

const now = new Date('2026-11-24T12:00:00Z')

let payload: Payload
let stop: () => Promise<void>
let standIn: StandIn
let rest: Rest
const readers = new Map<Role, Reader>()

interface Reader {
  user: User
  token: string
  /** What Payload tells the admin that somebody may read, by collection and field. */
  permissions: Record<string, true | Record<string, unknown>>
}

beforeAll(async () => {
  standIn = await startStandIn({ webhookUrl: 'http://127.0.0.1:9/nobody-listens' })
  ;({ payload, stop } = await startTestCms(standIn.environment))
  const { signIn } = await seedWorld(payload, { world: 'demo', now })
  rest = restOf(payload)
  await createLogo(payload)
  for (const row of rowsThatTheDemoLacks) {
    await payload.db.create({ ...row, data: { ...row.data } })
  }
  for (const role of roles) readers.set(role, await reader(role, signIn!))
})
afterAll(async () => {
  await stop()
  await standIn.stop()
})

type Ours = keyof typeof collectionPermissions
const collections = Object.keys(collectionPermissions) as Ours[]
const aMoment = now.toISOString()
const rowsThatTheDemoLacks: { collection: CollectionSlug; data: Record<string, unknown> }[] = [
  {
    collection: 'announcements',
    data: { state: 'delivered', tags: ['posts'], attempts: 0, nextAttemptAt: aMoment },
  },
  {
    collection: 'missed-searches',
    data: { words: 'zeppelins', day: '2026-11-24', times: 2, key: '2026-11-24 zeppelins' },
  },
  {
    collection: 'webhook-events',
    data: { type: 'charge.refunded', status: 'handled', receivedAt: aMoment, eventId: 'evt_1' },
  },
  {
    collection: 'erasure-requests',
    data: { summary: 'An enquiry', by: 'Shabnam Iqbal', at: aMoment, key: 'one', subject: 'hash' },
  },
  {
    collection: 'place-moves',
    data: {
      title: 'A move',
      status: 'moved',
      fromLabel: 'March',
      toLabel: 'April',
      reason: 'Ill',
      requestedBy: 'Shabnam Iqbal',
      orderId: 'none',
      key: 'a-move',
      fromRunId: 'none',
      to: {},
      places: [],
    },
  },
]
const payloadsOwn = ['createdAt', 'updatedAt']

it('opens every list in the order that it names, for everybody who sees it', async () => {
  const wrong: string[] = []
  for (const { slug, role } of listsSeen()) {
    const { defaultSort } = payload.collections[slug].config
    const opened = await ask(slug, role, { sort: String(defaultSort ?? '-createdAt') })
    const there = await rowsFor(slug, role)
    if (there === 0 || opened.totalDocs !== there)
      wrong.push(`${slug} for ${role}: ${opened.status}, ${String(opened.totalDocs)} of ${there}`)
  }
  expect(wrong).toEqual([])
})

it('takes every order, filter and search that a list offers', async () => {
  const wrong: string[] = []
  for (const { slug, role } of listsSeen()) {
    for (const query of offeredQueries(slug, role)) {
      const { status } = await ask(slug, role, query)
      if (status !== 200) wrong.push(`${slug} for ${role}, ${JSON.stringify(query)}: ${status}`)
    }
  }
  expect(wrong).toEqual([])
})

it('finds what each ready filter promises, at its address as in its count', async () => {
  const wrong: string[] = []
  for (const { slug, chips } of readyFilters()) {
    for (const chip of chips) {
      const { searchParams } = new URL(hrefOf(slug, chip), 'http://localhost')
      const { status, totalDocs } = await ask(slug, 'owner', Object.fromEntries(searchParams))
      const where = chip.anyOf.length > 0 ? whereOf(chip) : {}
      const counted = await payload.count({ collection: slug, where, overrideAccess: true })
      if (status !== 200 || totalDocs !== counted.totalDocs)
        wrong.push(
          `${slug}, ${chip.words}: ${status}, ${String(totalDocs)} of ${counted.totalDocs}`,
        )
    }
  }
  expect(wrong).toEqual([])
  const [all, , , , outside] = bookingChips(now)
  const found = await payload.count({
    collection: 'orders',
    where: whereOf(outside!),
    overrideAccess: true,
  })
  expect(all!.anyOf).toEqual([])
  expect(found.totalDocs).toBeGreaterThan(0)
})

function readyFilters() {
  return [
    { slug: 'orders', chips: bookingChips(now) },
    { slug: 'enquiries', chips: enquiryChips(readers.get('owner')!.user.id) },
  ] as const
}

it('begins each list with columns that its readers may read', () => {
  const wrong: string[] = []
  for (const { slug, role } of listsSeen()) {
    const columns = payload.collections[slug].config.admin.defaultColumns ?? []
    for (const column of columns) {
      if (!mayReadPath(slug, role, column)) wrong.push(`${slug} for ${role}: ${column}`)
    }
  }
  expect(wrong).toEqual([])
})

async function reader(role: Role, owner: { email: string; password: string }): Promise<Reader> {
  const data = { ...owner, email: owner.email.replace(/^[^@]+/, role) }
  const { token, user } = await payload.login({ collection: 'users', data })
  const { body } = await rest({ path: '/access', token: token! })
  return {
    user: user as User,
    token: token!,
    permissions: body.collections as Reader['permissions'],
  }
}

/** Every list of the menu, with each role that finds it there. */
function listsSeen(): { slug: Ours; role: Role }[] {
  return collections.flatMap((slug) =>
    roles.filter((role) => isSeenBy(slug, role)).map((role) => ({ slug, role })),
  )
}

async function rowsFor(slug: Ours, role: Role): Promise<number> {
  const overrideAccess = collectionPermissions[slug][role].read === 'all'
  const user = { ...readers.get(role)!.user, collection: 'users' as const }
  return (await payload.count({ collection: slug, overrideAccess, user })).totalDocs
}

/** All orders, all filters and all searched fields of a list, each kind in one question. */
function offeredQueries(slug: Ours, role: Role): Record<string, string>[] {
  const { admin } = payload.collections[slug].config
  const paths = offeredFields(slug, role)
  const searched = admin.listSearchableFields ?? [admin.useAsTitle ?? 'id']
  return [
    ...(paths.length > 0 ? [{ sort: paths.join(',') }] : []),
    Object.fromEntries(paths.map((path, n) => [`where[or][${n}][${path}][exists]`, 'true'])),
    Object.fromEntries(searched.map((path, n) => [`where[or][${n}][${path}][like]`, 'a'])),
  ]
}

async function ask(slug: Ours, role: Role, query: Record<string, string>) {
  const search = new URLSearchParams({ draft: 'true', depth: '0', limit: '1', ...query })
  const { status, body } = await rest({
    path: `/${slug}?${search.toString()}`,
    token: readers.get(role)!.token,
  })
  return { status, totalDocs: body.totalDocs }
}

function isSeenBy(slug: Ours, role: Role): boolean {
  if (collectionPermissions[slug][role].read === 'none') return false
  const { hidden } = payload.collections[slug].config.admin
  return typeof hidden === 'function' ? !hidden({ user: { role } as never }) : !hidden
}

/** The paths that the list lets somebody sort and filter by. */
function offeredFields(slug: Ours, role: Role): string[] {
  const { fields } = payload.collections[slug].config
  return pathsOf(fields, { permissions: readable(slug, role), prefix: '' })
}

function mayReadPath(slug: Ours, role: Role, path: string): boolean {
  const [name = '', ...rest] = path.split('.').toReversed()
  const around = rest.toReversed().reduce(within, readable(slug, role))
  return payloadsOwn.includes(path) || mayRead(around, name)
}

function readable(slug: Ours, role: Role): unknown {
  const permissions = readers.get(role)!.permissions[slug]
  return typeof permissions === 'object' ? permissions.fields : permissions
}

function pathsOf(
  fields: readonly Field[],
  { permissions, prefix }: { permissions: unknown; prefix: string },
): string[] {
  return fields.flatMap((field): string[] => {
    if (isKeptFromLists(field)) return []
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name
          ? pathsOf(tab.fields, {
              permissions: within(permissions, tab.name),
              prefix: `${prefix}${tab.name}.`,
            })
          : pathsOf(tab.fields, { permissions, prefix }),
      )
    }
    if ('fields' in field && !('name' in field && field.name)) {
      return pathsOf(field.fields, { permissions, prefix })
    }
    if (!('name' in field) || !field.name) return []
    if (field.type === 'group') {
      return pathsOf(field.fields, {
        permissions: within(permissions, field.name),
        prefix: `${prefix}${field.name}.`,
      })
    }
    const isOffered = sortable.has(field.type) && mayRead(permissions, field.name)
    return isOffered ? [prefix + field.name] : []
  })
}

const sortable = new Set([
  ...['text', 'textarea', 'email', 'number', 'date', 'checkbox', 'select', 'radio'],
  ...['relationship', 'upload'],
])

function isKeptFromLists(field: Field): boolean {
  const admin = (field.admin ?? {}) as Partial<Record<(typeof keepsFromLists)[number], boolean>>
  const isVirtual = 'virtual' in field && Boolean(field.virtual)
  const isHidden = 'hidden' in field && Boolean(field.hidden)
  return isVirtual || isHidden || keepsFromLists.some((setting) => admin[setting])
}

const keepsFromLists = ['hidden', 'disabled', 'disableListFilter'] as const

function within(permissions: unknown, name: string): unknown {
  if (permissions === true) return true
  const inner = (permissions as Record<string, { fields?: unknown } | true> | undefined)?.[name]
  return typeof inner === 'object' ? (inner.fields ?? inner) : inner
}

function mayRead(permissions: unknown, name: string): boolean {
  const own = permissions === true || within(permissions, name)
  return own === true || Boolean((own as { read?: boolean } | undefined)?.read)
}
