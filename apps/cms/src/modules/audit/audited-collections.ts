import type { OurCollection } from '@cms/access/permissions'

/** The field by which a document is named in the audit trail; null where it could name a customer. */
type NamingField = string | null

export type Audited =
  | {
      by: 'its own saves'
      namedBy: NamingField
      /** A button makes it, whose endpoint records that. */
      isBegunByPress?: true
    }
  /** What staff do to it, they do by a button, whose endpoint records it. */
  | { by: 'what is pressed'; namedBy: NamingField }
  | { by: 'nothing'; because: string; namedBy: NamingField }

const saved = (namedBy: NamingField) => ({ by: 'its own saves' as const, namedBy })
const pressed = (namedBy: NamingField): Audited => ({ by: 'what is pressed', namedBy })
const notRecorded = (because: string): Audited => ({ by: 'nothing', because, namedBy: null })

const ledger = notRecorded('the program keeps it for itself, and no person changes it')
const consequence = notRecorded('the program writes it as part of what is recorded at its order')

/** How each collection gets into the audit trail. One that is missing here does not compile. */
export const auditedCollections: Record<OurCollection, Audited> = {
  posts: saved('title'),
  pages: saved('title'),
  // Named for the customer who said it.
  testimonials: saved(null),
  topics: saved('name'),
  authors: saved('name'),
  // A picture may be called by whom it shows.
  media: saved(null),
  logos: saved('filename'),
  courses: saved('title'),
  'course-runs': saved('label'),
  venues: saved('name'),
  trainers: saved('name'),
  discounts: saved('name'),
  redirects: saved('from'),
  users: { ...saved('name'), isBegunByPress: true },
  'email-templates': saved('name'),
  // Some are called after the one person that they are.
  organisations: saved(null),
  // Named by whoever wrote it.
  enquiries: saved(null),
  // Named for the company, and whoever reads it there.
  offers: saved('number'),
  orders: pressed('reference'),
  'run-cancellations': pressed('runLabel'),
  'bank-payments': pressed(null),
  refunds: pressed(null),
  payments: pressed(null),
  'place-moves': pressed(null),
  'webhook-events': pressed(null),
  bookings: consequence,
  invoices: consequence,
  'credit-notes': consequence,
  emails: consequence,
  'order-events': consequence,
  'delegate-needs': notRecorded('whoever comes says what they need; staff only read it'),
  'place-answers': notRecorded('whoever comes answers; staff only read it'),
  attendances: notRecorded('each tick says itself who made it, and when'),
  certificates: notRecorded('who issues or revokes one is recorded at its date'),
  'erasure-requests': notRecorded('it is a record itself; who erased is recorded'),
  'register-links': notRecorded('who makes one is recorded at its date'),
  'trainer-links': notRecorded('who makes one is recorded at its trainer'),
  'coordinator-links': notRecorded('who sends one is recorded at its organisation'),
  'draft-links': notRecorded('who shares a draft is recorded at the draft'),
  'draft-notes': notRecorded('each note says itself who wrote it, and when'),
  'review-requests': notRecorded('who asks, takes back or sends back is recorded at the draft'),
  'run-decisions': notRecorded('who decides is recorded at the date'),
  'places-wanted': notRecorded('visitors ask for it; what becomes of it follows from the rule'),
  'date-requests': notRecorded('visitors ask for it, and end it themselves'),
  feedback: notRecorded('people give it themselves; the testimonial made of it is recorded'),
  'feedback-refusals': notRecorded('people ask for it themselves'),
  'renewal-refusals': notRecorded('people ask for it themselves'),
  'missed-searches': notRecorded('visitors cause it'),
  announcements: notRecorded('it follows from what is recorded'),
  'audit-events': notRecorded('it is the record'),
  'job-reports': ledger,
  'seat-ledgers': ledger,
  'credit-ledgers': ledger,
  'credit-claims': ledger,
  'code-uses': ledger,
  'waiting-lists': ledger,
  holds: ledger,
  leases: ledger,
}
