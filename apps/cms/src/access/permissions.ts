import type { CollectionSlug, GlobalSlug } from 'payload'

import type { Role } from './roles'

/** Everybody who may ask: the four roles, and the public, which is anyone who has not signed in. */
export type Asker = Role | 'public'

/**
 * How far an operation reaches.
 * - `published`: what the website shows, never a draft, a hidden date or anything in the trash
 * - `own`: what the asker began (for `read`: beside what is published) or is
 */
export type Reach = 'all' | 'published' | 'own' | 'none'

export type Permissions = { create: boolean; read: Reach; update: Reach; delete: Reach }

const nothing: Permissions = { create: false, read: 'none', update: 'none', delete: 'none' }
const everything: Permissions = { create: true, read: 'all', update: 'all', delete: 'all' }
const reads: Permissions = { ...nothing, read: 'all' }
const readsPublished: Permissions = { ...nothing, read: 'published' }

const keptByEditors = {
  public: readsPublished,
  author: readsPublished,
  bookings: readsPublished,
  editor: everything,
  owner: everything,
}
const catalogue = { ...keptByEditors, bookings: reads }
const readByStaff = { ...keptByEditors, author: reads, bookings: reads }
const records = {
  public: nothing,
  author: nothing,
  editor: nothing,
  bookings: reads,
  owner: reads,
}
const programOnly = { ...records, bookings: nothing, owner: nothing }

type OurCollection = Exclude<CollectionSlug, `payload-${string}`>

/**
 * Who may do what, collection by collection, as one page to read. The policies in this folder do the
 * work; the tests ask every role for every operation, through the program's interface and through
 * REST, and compare. A collection that is missing here does not compile.
 */
export const collectionPermissions: Record<OurCollection, Record<Asker, Permissions>> = {
  posts: {
    ...keptByEditors,
    author: { create: true, read: 'own', update: 'own', delete: 'none' },
  },
  pages: keptByEditors,
  testimonials: keptByEditors,
  topics: readByStaff,
  authors: { ...readByStaff, author: { ...reads, update: 'own' } },
  media: {
    ...readByStaff,
    public: reads,
    author: { create: true, read: 'all', update: 'own', delete: 'none' },
  },
  courses: catalogue,
  'course-runs': catalogue,
  venues: readByStaff,
  trainers: readByStaff,
  redirects: { ...readByStaff, public: reads },
  users: {
    public: nothing,
    author: { ...nothing, read: 'own', update: 'own' },
    editor: { ...nothing, read: 'own', update: 'own' },
    bookings: { ...nothing, read: 'own', update: 'own' },
    owner: everything,
  },
  enquiries: {
    ...records,
    bookings: { ...nothing, read: 'all', update: 'all' },
    owner: { ...everything, create: false },
  },
  'erasure-requests': records,
  announcements: { ...records, author: reads, editor: reads },
  orders: records,
  bookings: records,
  payments: records,
  refunds: records,
  invoices: records,
  'credit-notes': records,
  emails: records,
  'order-events': records,
  'webhook-events': records,
  'place-moves': records,
  'run-cancellations': records,
  'delegate-needs': records,
  'job-reports': records,
  'seat-ledgers': programOnly,
  holds: programOnly,
  leases: programOnly,
}

type GlobalPermissions = { read: boolean; update: boolean }

const publicGlobal = { read: true, update: false }

export const globalPermissions: Record<GlobalSlug, Record<Asker, GlobalPermissions>> = {
  settings: {
    public: publicGlobal,
    author: publicGlobal,
    editor: publicGlobal,
    bookings: publicGlobal,
    owner: { read: true, update: true },
  },
  navigation: {
    public: publicGlobal,
    author: publicGlobal,
    editor: { read: true, update: true },
    bookings: publicGlobal,
    owner: { read: true, update: true },
  },
}
