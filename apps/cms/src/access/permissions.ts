import type { CollectionSlug, GlobalSlug } from 'payload'

import type { reaches } from './reaches'
import type { Asker, Role } from './roles'

export type Reach = keyof typeof reaches
/** What the public may reach, who has no account: nothing of its own. */
type PublicReach = Exclude<Reach, `${string}own${string}` | `${string}Own${string}` | 'draftOffers'>

export interface Permissions<Reachable extends Reach = Reach> {
  create: boolean
  read: Reachable
  update: Reachable
  /** For good. */
  delete: Reachable
  /** To put into the trash, where that is given to somebody who may not delete for good. */
  trash?: Reachable
}

type CollectionTable = { public: Permissions<PublicReach> } & Record<Role, Permissions>

const nothing = { create: false, read: 'none', update: 'none', delete: 'none' } as const
const everything = { create: true, read: 'all', update: 'all', delete: 'all' } as const
const reads = { ...nothing, read: 'all' } as const
const readsPublished = { ...nothing, read: 'published' } as const
const readsPresent = { ...nothing, read: 'notInTrash' } as const
const keepsAccount = { ...nothing, read: 'ownAccount', update: 'ownAccount' } as const

const keptByEditors = {
  public: readsPublished,
  author: readsPublished,
  bookings: readsPublished,
  editor: everything,
  owner: everything,
} satisfies CollectionTable
const readByStaff = {
  ...keptByEditors,
  public: readsPresent,
  author: reads,
  bookings: reads,
} satisfies CollectionTable
const readByAll = { ...readByStaff, public: reads } satisfies CollectionTable
const records = {
  public: nothing,
  author: nothing,
  editor: nothing,
  bookings: reads,
  owner: reads,
} satisfies CollectionTable
const programOnly = { ...records, bookings: nothing, owner: nothing } satisfies CollectionTable
// What was sent stays as it was sent.
const keepsOffers = {
  create: true,
  read: 'all',
  update: 'draftOffers',
  delete: 'draftOffers',
} as const
const dates = { ...nothing, read: 'publicDates' } as const

export type OurCollection = Exclude<CollectionSlug, `payload-${string}`>

/**
 * Who may do what, collection by collection, as one page to read. `accessOf` makes it so. Versions are
 * read as far as the document may be changed, and who may change every account may unlock one. A
 * collection that is missing here does not compile.
 */
export const collectionPermissions: Record<OurCollection, CollectionTable> = {
  posts: {
    ...keptByEditors,
    author: { create: true, read: 'publishedOrOwn', update: 'own', delete: 'none', trash: 'own' },
  },
  pages: keptByEditors,
  testimonials: keptByEditors,
  topics: readByStaff,
  authors: { ...readByStaff, author: { ...reads, update: 'ownProfile' } },
  media: { ...readByAll, author: { create: true, read: 'all', update: 'own', delete: 'none' } },
  logos: readByAll,
  courses: { ...keptByEditors, bookings: reads },
  'course-runs': { ...keptByEditors, public: dates, author: dates, bookings: reads },
  venues: readByStaff,
  trainers: readByStaff,
  // Who sets them moves what everybody pays; whoever looks after bookings or courses is asked why.
  discounts: { ...records, editor: reads, owner: everything },
  redirects: readByAll,
  users: {
    public: nothing,
    author: keepsAccount,
    editor: keepsAccount,
    bookings: keepsAccount,
    // Accounts are opened by an invitation, so that nobody chooses another’s password.
    owner: { ...everything, create: false },
  },
  enquiries: {
    ...records,
    bookings: { ...reads, update: 'all' },
    owner: { ...everything, create: false },
  },
  'erasure-requests': records,
  announcements: { ...records, author: reads, editor: reads },
  'missed-searches': { ...records, bookings: nothing, editor: reads },
  orders: records,
  offers: { ...records, bookings: keepsOffers, owner: keepsOffers },
  bookings: records,
  payments: records,
  'bank-payments': records,
  refunds: records,
  invoices: records,
  'credit-notes': records,
  emails: records,
  organisations: { ...records, bookings: everything, owner: everything },
  'email-templates': { ...records, bookings: everything, owner: everything },
  'order-events': records,
  'webhook-events': records,
  'place-moves': records,
  'run-cancellations': records,
  'audit-events': { ...records, bookings: nothing },
  'delegate-needs': records,
  'place-answers': records,
  attendances: records,
  certificates: records,
  'places-wanted': records,
  'date-requests': records,
  feedback: { ...records, editor: reads },
  'job-reports': records,
  'register-links': programOnly,
  'draft-links': programOnly,
  'draft-notes': programOnly,
  'review-requests': programOnly,
  'run-decisions': programOnly,
  'trainer-links': programOnly,
  'coordinator-links': programOnly,
  'feedback-refusals': programOnly,
  'renewal-refusals': programOnly,
  'seat-ledgers': programOnly,
  'credit-ledgers': programOnly,
  'credit-claims': programOnly,
  'code-uses': programOnly,
  'waiting-lists': programOnly,
  holds: programOnly,
  leases: programOnly,
}

interface GlobalPermissions {
  read: boolean
  update: boolean
}

const publicGlobal = { read: true, update: false }
const keptGlobal = { read: true, update: true }
const noGlobal = { read: false, update: false }
const globalKeptByEditors = {
  public: publicGlobal,
  author: publicGlobal,
  editor: keptGlobal,
  bookings: publicGlobal,
  owner: keptGlobal,
}

export const globalPermissions: Record<GlobalSlug, Record<Asker, GlobalPermissions>> = {
  settings: {
    public: publicGlobal,
    author: publicGlobal,
    editor: publicGlobal,
    bookings: publicGlobal,
    owner: keptGlobal,
  },
  navigation: globalKeptByEditors,
  look: globalKeptByEditors,
  'search-words': {
    public: noGlobal,
    author: noGlobal,
    editor: keptGlobal,
    bookings: noGlobal,
    owner: keptGlobal,
  },
}

/** What staff do that is more than an operation on a document, and who may. */
export const actionPermissions = {
  /** Takes bookings, moves places, refunds, cancels; answers whoever asks what is held about them. */
  handleBookings: ['bookings', 'owner'],
  /** Erases what is held about somebody. */
  erasePeople: ['owner'],
  /** Reads what others have written before it is published, and sends it back. */
  reviewDrafts: ['editor', 'owner'],
  /** Reads what the company earns, added up. */
  seeNumbers: ['bookings', 'owner'],
  /** Has the server changed. */
  runServer: ['owner'],
} satisfies Record<string, Role[]>
