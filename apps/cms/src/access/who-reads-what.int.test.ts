import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'

import { createAuthor } from '../../seed/factories/author'
import { makeCourse } from '../../seed/factories/course'
import { makeRun } from '../../seed/factories/course-run'
import { makePost } from '../../seed/factories/post'
import { makeTestimonial } from '../../seed/factories/testimonial'
import { makeVenue } from '../../seed/factories/venue'
import { startTestCms } from '../../test-support/cms'
import { restOf, signIn, type Rest } from '../../test-support/rest'
import { createStaff, type Staff } from '../../test-support/staff'
import { collectionPermissions, type Asker, type Reach } from './permissions'
import { roles } from './roles'

/** Every state in which a document can be, and how far somebody's reach must go to read it. */
const reaches: Record<string, readonly Reach[]> = {
  published: ['published', 'own', 'all'],
  ownDraft: ['own', 'all'],
  ownInTrash: ['own', 'all'],
  draft: ['all'],
  inTrash: ['all'],
  hidden: ['all'],
  ofDraft: ['all'],
  ofTrash: ['all'],
}
type State = keyof typeof reaches

const drafted = ['posts', 'pages', 'courses', 'testimonials'] as const
const withTrash = [...drafted, 'course-runs', 'topics', 'authors', 'venues', 'trainers'] as const
type Kept = (typeof withTrash)[number]

const askers: Asker[] = ['public', ...roles]
const everything = 'draft=true&trash=true&limit=0&depth=0'

let payload: Payload
let stop: () => Promise<void>
let staff: Staff
let rest: Rest
const tokens = new Map<Asker, string>()
/** Of each collection, its documents' ids and the states they are in. */
const stored = new Map<Kept, Map<string, State>>(withTrash.map((slug) => [slug, new Map()]))

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  staff = await createStaff(payload)
  rest = restOf(payload)
  for (const role of roles) tokens.set(role, await signIn(payload, role))
  // The admin asks what somebody may do, and Payload empties the conditions that it is given of each null.
  for (const asker of askers) await ask(asker, '/access')
  await storeEveryState()
})
afterAll(() => stop())

describe.each(withTrash)('of %s', (collection) => {
  it.each(askers)(
    '%s lists, counts and opens what the table says, and nothing else',
    async (asker) => {
      const expected = statesWithin(collection, collectionPermissions[collection][asker].read)
      const listed = await ask(asker, `/${collection}?${everything}`)
      expect(statesOf(collection, listed.body.docs)).toEqual(expected)
      const ids = [...stored.get(collection)!.keys()].join(',')
      const counted = await ask(asker, `/${collection}/count?trash=true&where[id][in]=${ids}`)
      expect(counted.body.totalDocs).toBe(expected.length)
      expect(await statesOpened(asker, collection)).toEqual(expected)
    },
  )
})

describe.each(drafted)('the versions of %s', (collection) => {
  it.each(askers)('are read by %s as far as the document may be changed', async (asker) => {
    const reach = collectionPermissions[collection][asker].update
    const listed = await ask(asker, `/${collection}/versions?trash=true&limit=0&depth=0`)
    const parents = listed.body.docs?.map(({ parent }) => ({ id: parent }))
    expect(statesOf(collection, parents)).toEqual(statesChangedWithin(collection, reach))
    expect(listed.status).toBe(reach === 'none' ? 403 : 200)
  })
})

describe.each(drafted)('a draft of %s', (collection) => {
  it.each(askers)('is saved by %s as far as the table says', async (asker) => {
    const reach = collectionPermissions[collection][asker].update
    const saved: State[] = []
    for (const [id, state] of presentOf(collection)) {
      const path = `/${collection}/${id}?draft=true`
      const { status } = await ask(asker, path, { method: 'PATCH', body: { _status: 'draft' } })
      if (status === 200) saved.push(state)
    }
    const changeable = statesChangedWithin(collection, reach)
    const present = [...presentOf(collection).values()]
    expect(saved.toSorted()).toEqual(changeable.filter((state) => present.includes(state)))
  })
})

function ask(asker: Asker, path: string, more: { method?: string; body?: object } = {}) {
  return rest({ path, token: tokens.get(asker) ?? null, ...more })
}

async function statesOpened(asker: Asker, collection: Kept): Promise<State[]> {
  const opened: State[] = []
  for (const [id, state] of stored.get(collection)!) {
    const path = `/${collection}/${id}?draft=true&trash=true&depth=0`
    if ((await ask(asker, path)).body.id === id) opened.push(state)
  }
  return opened.toSorted()
}

function statesOf(collection: Kept, documents: Record<string, unknown>[] = []): State[] {
  const ids = new Set(documents.map(({ id }) => String(id)))
  const states = stored.get(collection)!
  return [...states]
    .filter(([id]) => ids.has(id))
    .map(([, state]) => state)
    .toSorted()
}

/** What somebody of this reach must see. */
function statesWithin(collection: Kept, reach: Reach): State[] {
  const states = [...stored.get(collection)!.values()]
  return states.filter((state) => reaches[state]!.includes(reach)).toSorted()
}

/** Being published makes nothing changeable by who has not begun it. */
function statesChangedWithin(collection: Kept, reach: Reach): State[] {
  return statesWithin(collection, reach).filter(
    (state) => reach === 'all' || (reach === 'own' && state !== 'published'),
  )
}

function presentOf(collection: Kept): Map<string, State> {
  const states = [...stored.get(collection)!]
  return new Map(states.filter(([, state]) => !state.endsWith('nTrash')))
}

async function storeEveryState(): Promise<void> {
  const { id: author } = await createAuthor(payload)
  stored.get('authors')!.set(author, 'published')
  const begun = (by: keyof Staff) => ({ author, createdBy: staff[by].id })
  await storeDrafted('posts', () => makePost(begun('editor')))
  await store('posts', 'ownDraft', { ...makePost(begun('author')), _status: 'draft' })
  await store('posts', 'ownInTrash', makePost(begun('author')))
  await storeDrafted('pages', () => ({ title: 'Page', slug: newSlug(), _status: 'published' }))
  await storeDrafted('testimonials', () => makeTestimonial())
  await storeDrafted('courses', () => makeCourse())
  await storeRuns()
  await store('authors', 'inTrash', { name: 'Mo Gone' })
  await store('venues', 'published', makeVenue())
  await store('venues', 'inTrash', makeVenue())
  for (const slug of ['topics', 'trainers'] as const) {
    await store(slug, 'published', { name: 'Here' })
    await store(slug, 'inTrash', { name: 'Gone' })
  }
}

async function storeDrafted(collection: (typeof drafted)[number], make: () => object) {
  await store(collection, 'published', make())
  await store(collection, 'draft', { ...make(), _status: 'draft' })
  await store(collection, 'inTrash', make())
}

/** A date is public as long as its course is, so each has a course of its own. */
async function storeRuns(): Promise<void> {
  const course = () => store('courses', 'published', makeCourse())
  await store('course-runs', 'published', makeRun({ course: await course() }))
  await store('course-runs', 'hidden', makeRun({ course: await course(), status: 'hidden' }))
  await store('course-runs', 'inTrash', makeRun({ course: await course() }))
  const draft = await store('courses', 'draft', makeCourse({ _status: 'draft' }))
  await store('course-runs', 'ofDraft', makeRun({ course: draft }))
  const thrownAway = await course()
  await store('course-runs', 'ofTrash', makeRun({ course: thrownAway }))
  // Payload’s own interface refuses to throw away a course with dates; its database does not.
  await payload.db.updateOne({
    collection: 'courses',
    id: thrownAway,
    data: { deletedAt: new Date().toISOString() },
  })
  stored.get('courses')!.delete(thrownAway)
}

async function store(collection: Kept, state: State, data: object): Promise<string> {
  const { id } = await payload.create({
    collection: collection as CollectionSlug,
    data: data as never,
    draft: state.toLowerCase().endsWith('draft') && collection !== 'course-runs',
    depth: 0,
    overrideAccess: true,
  })
  if (state.endsWith('nTrash')) {
    const deletedAt = new Date().toISOString()
    await payload.update({ collection, id, data: { deletedAt }, depth: 0, overrideAccess: true })
  }
  stored.get(collection)!.set(String(id), state)
  return String(id)
}

let slugs = 0
const newSlug = () => `page-${(slugs += 1)}`
