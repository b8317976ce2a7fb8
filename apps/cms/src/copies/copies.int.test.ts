import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'

import { createCourse } from '../../seed/factories/course'
import { createRun } from '../../seed/factories/course-run'
import { createMedia } from '../../seed/factories/media'
import { createPage } from '../../seed/factories/page'
import { createPost } from '../../seed/factories/post'
import { createTestimonial } from '../../seed/factories/testimonial'
import { createTopic } from '../../seed/factories/topic'
import { createTrainer } from '../../seed/factories/trainer'
import { createVenue } from '../../seed/factories/venue'
import { startTestCms } from '../../test-support/cms'
import { restOf, signIn, type Rest } from '../../test-support/rest'
import { createStaff, type Staff } from '../../test-support/staff'
import { collectionPermissions } from '../access/permissions'
import { roles, type Asker } from '../access/roles'

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

/** What can be copied: how an original that is in the middle of its life is made. */
const originals = {
  posts: () =>
    createPost(payload, {
      publishedAt: '2019-04-12T09:00:00.000Z',
      createdBy: staff.owner.id,
      content: textWithBlock(),
    }),
  pages: () => createPage(payload),
  testimonials: () => createTestimonial(payload, { featured: true }),
  media: () => createMedia(payload, { createdBy: staff.owner.id }),
  courses: () =>
    createCourse(payload, {
      outcomes: [{ text: 'Speak' }],
      questions: [{ question: 'Is there lunch?', answer: 'Yes.' }],
    }),
  'course-runs': () => createRun(payload, { bookingClosesAt: new Date().toISOString() }),
  venues: () => createVenue(payload),
  trainers: () => createTrainer(payload),
} satisfies Partial<Record<CollectionSlug, () => Promise<{ id: string }>>>

type Copied = keyof typeof originals
const collections = Object.keys(originals) as Copied[]
const askers: Asker[] = ['public', ...roles]

/** In which field a collection says whether the public sees the document, and what it says of a copy. */
const hidden: Partial<Record<Copied, object>> = {
  posts: { _status: 'draft' },
  pages: { _status: 'draft' },
  testimonials: { _status: 'draft' },
  courses: { _status: 'draft' },
  'course-runs': { status: 'hidden' },
}

it('names every collection that can be copied', () => {
  const copied = payload.config.collections.filter(
    ({ slug, disableDuplicate }) => !slug.startsWith('payload-') && !disableDuplicate,
  )
  expect(copied.map(({ slug }) => slug).toSorted()).toEqual(collections.toSorted())
})

describe.each(collections)('a copy from %s', (collection) => {
  it.each(askers)('can be made by %s who may make a new one, and by nobody else', async (asker) => {
    const { id } = await originals[collection]()
    const { status } = await copy(collection, id, { token: tokens.get(asker) ?? null })
    expect(status === 200).toBe(collectionPermissions[collection][asker].create)
  })

  it.each(['', '?draft=true', '?draft=false'])('starts hidden, also with “%s”', async (query) => {
    const { id } = await originals[collection]()
    const body = { ...hidden[collection], ...publicly(collection) }
    const { status, doc } = await copy(collection, id, { query, body })
    expect(status).toBe(200)
    expect(doc).toMatchObject(hidden[collection] ?? {})
    if (hidden[collection]) expect(await isPublic(collection, doc.id)).toBe(false)
    expect(await isPublic(collection, id)).toBe(true)
  })

  it('can be copied again, and the copy of the copy as well', async () => {
    let { id } = (await originals[collection]()) as { id: string }
    for (let generation = 1; generation <= 3; generation += 1) {
      const first = await copy(collection, id)
      const second = await copy(collection, id)
      expect([first.status, second.status]).toEqual([200, 200])
      id = second.doc.id
    }
  })

  it('has no id in common with its original, however deep', async () => {
    const { id } = await originals[collection]()
    const { doc } = await copy(collection, id)
    const original = await read(collection, id)
    const shared = idsIn(await read(collection, doc.id)).filter((one) =>
      idsIn(original).includes(one),
    )
    expect(shared).toEqual([])
  })
})

it.each(collections.filter((collection) => collection !== 'media'))(
  'a copy from %s is made out of the trash without being in it',
  async (collection) => {
    const { id } = await originals[collection]()
    const data = { deletedAt: new Date().toISOString() }
    await payload.update({ collection, id, data, overrideAccess: true })
    const { doc } = await copy(collection, id)
    expect(doc.deletedAt ?? null).toBeNull()
  },
)

it.each(Object.keys(hidden) as Copied[])(
  'a copy from %s, which nobody sees, tells the website nothing',
  async (collection) => {
    const { id } = await originals[collection]()
    const before = await payload.count({ collection: 'announcements', overrideAccess: true })
    await copy(collection, id)
    const after = await payload.count({ collection: 'announcements', overrideAccess: true })
    expect(after.totalDocs).toBe(before.totalDocs)
  },
)

it('gives the copy of a post an address of its own, no date of publication and its maker', async () => {
  const { id, slug } = await originals.posts()
  const { doc } = await copy('posts', id, { token: tokens.get('author')! })
  expect(doc).toMatchObject({ slug: `${slug}-2`, createdBy: staff.author.id })
  expect(doc.publishedAt ?? null).toBeNull()
})

it('keeps addresses of copies within the length that a save keeps', async () => {
  const title = 'word '.repeat(24).trim()
  const { id, slug } = await createPost(payload, { title })
  expect(slug).toHaveLength(79)
  for (const expected of [`${slug.slice(0, 78)}-2`, `${slug.slice(0, 78)}-3`]) {
    const { doc } = await copy('posts', id)
    const { status, body } = await rest({
      method: 'PATCH',
      path: `/posts/${doc.id}`,
      token: tokens.get('owner')!,
      body: { slug: doc.slug, _status: 'published' },
    })
    expect(status).toBe(200)
    expect((body.doc as { slug: string }).slug).toBe(expected)
  }
})

it('takes over no consent, no evidence of it and no place among the featured', async () => {
  const { id } = await originals.testimonials()
  const { doc } = await copy('testimonials', id)
  const { evidence, featured, quote } = await read('testimonials', doc.id)
  expect(Object.values(evidence as object).filter(Boolean)).toEqual(['none'])
  expect([featured, quote]).toEqual([false, 'I used what I learned the very next morning.'])
})

it('gives the copy of a date all its places and the closing time of none', async () => {
  const { id } = await originals['course-runs']()
  await payload.update({
    collection: 'course-runs',
    id,
    data: { status: 'cancelled' },
    overrideAccess: true,
  })
  const { doc } = await copy('course-runs', id)
  const { bookingClosesAt, placesLeft, status } = await read('course-runs', doc.id)
  expect({ placesLeft, status }).toEqual({ placesLeft: 12, status: 'hidden' })
  expect(bookingClosesAt ?? null).toBeNull()
})

it('keeps the file of a picture’s copy when the original is deleted', async () => {
  const { id, filename } = await originals.media()
  const { doc } = await copy('media', id, { token: tokens.get('author')! })
  expect(doc.filename).not.toBe(filename)
  expect(doc.createdBy).toBe(staff.author.id)
  await payload.delete({ collection: 'media', id, overrideAccess: true })
  const { status } = await rest({ path: `/media/file/${String(doc.filename)}` })
  expect(status).toBe(200)
})

it('is refused for what could not be hidden', async () => {
  const { id } = await createTopic(payload)
  expect((await copy('topics', id)).status).toBe(404)
})

type Copying = { token?: string | null; query?: string; body?: object }
type Document = { id: string } & Record<string, unknown>

async function copy(
  collection: CollectionSlug,
  id: string,
  { token = tokens.get('owner')!, query = '', body = {} }: Copying = {},
): Promise<{ status: number; doc: Document }> {
  const path = `/${collection}/${id}/duplicate${query}${query ? '&' : '?'}depth=0`
  const answer = await rest({ method: 'POST', path, token, body })
  return { status: answer.status, doc: answer.body.doc as Document }
}

/** What a caller writes who wants the copy to be public at once. */
function publicly(collection: Copied): object {
  if (collection === 'course-runs') return { status: 'open' }
  return hidden[collection] ? { _status: 'published' } : {}
}

async function isPublic(collection: Copied, id: string): Promise<boolean> {
  return (await rest({ path: `/${collection}/${id}` })).status === 200
}

const read = (collection: Copied, id: string): Promise<Document> =>
  payload.findByID({ collection, id, draft: true, depth: 0, overrideAccess: true }) as never

function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'id' ? [String(inner)] : idsIn(inner),
  )
}

function textWithBlock() {
  const text = {
    root: {
      type: 'root',
      version: 1,
      direction: 'ltr',
      format: '',
      indent: 0,
      children: [
        {
          type: 'block',
          version: 2,
          format: '',
          fields: { id: 'b1', blockType: 'nextDates', blockName: '', count: 3 },
        },
      ],
    },
  }
  return text as never
}
