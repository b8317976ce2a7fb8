/** Documents of every collection, one in each state that makes a difference to who may reach it. */
import { randomUUID } from 'node:crypto'
import type { FlattenedField, Payload } from 'payload'

import { createAuthor } from '../seed/factories/author'
import { createCourse } from '../seed/factories/course'
import { createRun } from '../seed/factories/course-run'
import { createDiscount } from '../seed/factories/discount'
import { createEmailTemplate } from '../seed/factories/email-template'
import { createEnquiry } from '../seed/factories/enquiry'
import { createLogo } from '../seed/factories/logo'
import { createMedia } from '../seed/factories/media'
import { createOffer } from '../seed/factories/offer'
import { createOrganisation } from '../seed/factories/organisation'
import { createPage } from '../seed/factories/page'
import { createPost } from '../seed/factories/post'
import { createRedirect } from '../seed/factories/redirect'
import { createTestimonial } from '../seed/factories/testimonial'
import { createTopic } from '../seed/factories/topic'
import { createTrainer } from '../seed/factories/trainer'
import { createUser } from '../seed/factories/user'
import { createVenue } from '../seed/factories/venue'
import { collectionPermissions, type OurCollection } from '../src/access/permissions'
import type { Staff } from './staff'

export interface State {
  state: string
  /** Whether the website may show it. */
  isPublic: boolean
  isInTrash: boolean
  /** The account that began the document, that it is, or that writes under its name. */
  of?: string
  make: () => Promise<{ id: string | number }>
}

export function everyState(payload: Payload, staff: Staff): Record<OurCollection, State[]> {
  const records = Object.fromEntries(
    Object.keys(collectionPermissions).map((collection) => [
      collection,
      [hidden('stored', () => createRecord(payload, collection as OurCollection))],
    ]),
  ) as Record<OurCollection, State[]>
  return { ...records, ...editedStates(payload, staff) }
}

type Make = State['make']

function shown(state: string, make: Make): State {
  return { state, isPublic: true, isInTrash: false, make }
}

function hidden(state: string, make: Make): State {
  return { state, isPublic: false, isInTrash: false, make }
}

/** What people write, or is written for them to answer. */
function editedStates(payload: Payload, staff: Staff) {
  const thrownAway = (collection: OurCollection, make: Make) =>
    inTrash(payload, { collection, make })
  const drafted = (collection: OurCollection, make: (_status: 'draft' | 'published') => Make) => [
    shown('published', make('published')),
    hidden('draft', make('draft')),
    thrownAway(collection, make('published')),
  ]
  const present = (collection: OurCollection, make: Make) => [
    shown('present', make),
    thrownAway(collection, make),
  ]
  const authors = present('authors', () => createAuthor(payload))
  return {
    posts: postStates(payload, staff),
    pages: drafted('pages', (_status) => () => createPage(payload, { _status })),
    testimonials: drafted(
      'testimonials',
      (_status) => () => createTestimonial(payload, { _status }),
    ),
    courses: drafted('courses', (_status) => () => createCourse(payload, { _status })),
    'course-runs': runStates(payload),
    topics: present('topics', () => createTopic(payload)),
    authors: [...authors, { ...shown('profile', () => profileOf(payload, staff)), of: 'author' }],
    venues: present('venues', () => createVenue(payload)),
    trainers: present('trainers', () => createTrainer(payload)),
    media: [
      shown('picture', () => createMedia(payload, { createdBy: staff.editor.id })),
      { ...shown('own', () => createMedia(payload, { createdBy: staff.author.id })), of: 'author' },
    ],
    logos: [shown('logo', () => createLogo(payload))],
    redirects: [shown('redirect', () => createRedirect(payload))],
    users: accountStates(payload, staff),
    enquiries: [hidden('received', () => createEnquiry(payload))],
    offers: [
      hidden('draft offer', () => createOffer(payload)),
      hidden('sent', async () => {
        const { id } = await createOffer(payload)
        await payload.db.updateOne({ collection: 'offers', id, data: { state: 'sent' } })
        return { id }
      }),
    ],
    organisations: present('organisations', () => createOrganisation(payload)).map((state) => ({
      ...state,
      isPublic: false,
    })),
    discounts: [
      hidden('present', () => createDiscount(payload)),
      thrownAway('discounts', () => createDiscount(payload)),
    ],
    'email-templates': [
      hidden('present', () => createEmailTemplate(payload)),
      thrownAway('email-templates', () => createEmailTemplate(payload)),
    ],
  } satisfies Partial<Record<OurCollection, State[]>>
}

function postStates(payload: Payload, staff: Staff): State[] {
  const by =
    (name: 'author' | 'editor', given: Parameters<typeof createPost>[1] = {}) =>
    () =>
      createPost(payload, { ...given, createdBy: staff[name].id })
  const byAnotherAuthor = async () => {
    const { id } = await createUser(payload, { role: 'author' })
    return createPost(payload, { createdBy: id, _status: 'draft' })
  }
  return [
    shown('published', by('editor')),
    hidden('draft', by('editor', { _status: 'draft' })),
    hidden('draft of another author', byAnotherAuthor),
    inTrash(payload, { collection: 'posts', make: by('editor') }),
    { ...shown('own published', by('author')), of: 'author' },
    { ...hidden('own draft', by('author', { _status: 'draft' })), of: 'author' },
    {
      ...inTrash(payload, { collection: 'posts', make: by('author') }),
      state: 'own in trash',
      of: 'author',
    },
  ]
}

/** A date is public as long as its course is, so each has a course of its own. */
function runStates(payload: Payload): State[] {
  const ofCourseInTrash = async () => {
    const course = await createCourse(payload)
    const run = await createRun(payload, { course: course.id })
    // Payload’s own interface refuses to throw away a course with dates; its database does not.
    const data = { deletedAt: new Date().toISOString() }
    await payload.db.updateOne({ collection: 'courses', id: course.id, data })
    return run
  }
  return [
    shown('open', () => createRun(payload)),
    hidden('hidden', () => createRun(payload, { status: 'hidden' })),
    hidden('of a draft', async () => {
      const course = await createCourse(payload, { _status: 'draft' })
      return createRun(payload, { course: course.id })
    }),
    hidden('of a course in the trash', ofCourseInTrash),
    inTrash(payload, { collection: 'course-runs', make: () => createRun(payload) }),
  ]
}

function accountStates(payload: Payload, staff: Staff): State[] {
  const own = Object.entries(staff).map(([of, account]) => ({
    ...hidden(`account of the ${of}`, () => Promise.resolve(account)),
    of,
  }))
  return [hidden('another account', () => createUser(payload, { role: 'author' })), ...own]
}

async function profileOf(payload: Payload, staff: Staff): Promise<{ id: string }> {
  const profile = await createAuthor(payload)
  const { id } = staff.author
  await payload.db.updateOne({ collection: 'users', id, data: { authorProfile: profile.id } })
  return profile
}

function inTrash(
  payload: Payload,
  { collection, make }: { collection: OurCollection; make: Make },
): State {
  const makeAndThrowAway = async () => {
    const { id } = await make()
    await throwAway(payload, collection, id)
    return { id }
  }
  return { ...hidden('in trash', makeAndThrowAway), isInTrash: true }
}

async function throwAway(payload: Payload, collection: OurCollection, id: string | number) {
  await payload.update({
    collection,
    id,
    data: { deletedAt: new Date().toISOString() },
    depth: 0,
    overrideAccess: true,
  })
}

/** A row of what only the program writes: whatever must be there, is. */
function createRecord(payload: Payload, collection: OurCollection): Promise<{ id: string }> {
  const { flattenedFields } = payload.collections[collection].config
  const data = Object.fromEntries(
    flattenedFields.filter(isRequired).map((field) => [field.name, anyValue(field)]),
  )
  return payload.db.create({ collection, data }) as Promise<{ id: string }>
}

const isRequired = (field: FlattenedField) => 'required' in field && field.required === true

function anyValue(field: FlattenedField): unknown {
  if (field.type === 'number') return 1
  if (field.type === 'date') return new Date().toISOString()
  if (field.type === 'json') return {}
  if (field.type === 'checkbox') return false
  if (field.type === 'email') return 'somebody@post.example'
  if (field.type !== 'select') return randomUUID()
  const [first] = field.options
  return typeof first === 'string' ? first : first?.value
}
