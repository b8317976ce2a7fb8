import type { RetentionKind } from '@lectern/shared/privacy/retention-table'

import type { OurCollection } from '../../src/access/permissions'
import { everyField } from './fields-of'
import type { Collection } from './guard'

/** Under which rows of the retention table each collection falls; none where it names nobody. */
const termsOfCollections: Record<OurCollection, readonly RetentionKind[]> = {
  posts: ['staff'],
  pages: [],
  testimonials: ['testimonials'],
  topics: [],
  authors: ['staff'],
  media: ['staff'],
  logos: [],
  courses: [],
  'course-runs': [],
  venues: [],
  trainers: ['staff'],
  discounts: [],
  redirects: [],
  users: ['staff'],
  'audit-events': ['staffActs'],
  enquiries: ['enquiries', 'complaints'],
  'erasure-requests': ['requests'],
  announcements: [],
  'missed-searches': [],
  organisations: ['organisations'],
  offers: ['offers'],
  orders: ['unpaidOrders', 'contactDetails', 'delegates', 'books'],
  bookings: ['contactDetails', 'delegates'],
  payments: ['unpaidOrders', 'books'],
  'bank-payments': ['books'],
  refunds: ['books'],
  invoices: ['books'],
  'credit-notes': ['books'],
  emails: ['unpaidOrders', 'emailTexts', 'enquiries', 'complaints'],
  'email-templates': [],
  'order-events': ['unpaidOrders', 'timeLines'],
  'webhook-events': ['paymentMessages'],
  'place-moves': ['timeLines'],
  'run-cancellations': ['timeLines'],
  'delegate-needs': ['unpaidOrders', 'needs'],
  'place-answers': ['answers'],
  attendances: ['delegates'],
  certificates: ['certificates'],
  'places-wanted': ['waiting'],
  'date-requests': ['dateNews'],
  feedback: ['feedback'],
  'feedback-refusals': ['feedback'],
  'renewal-refusals': ['certificates'],
  'register-links': [],
  'draft-links': [],
  'draft-notes': [],
  'review-requests': [],
  'run-decisions': [],
  'trainer-links': [],
  'coordinator-links': [],
  'job-reports': [],
  'seat-ledgers': [],
  'credit-ledgers': [],
  'credit-claims': [],
  'code-uses': ['books'],
  'waiting-lists': [],
  holds: [],
  leases: [],
}

export function hasItsTerm({ slug, flattenedFields }: Collection): boolean {
  const terms = Object.hasOwn(termsOfCollections, slug) ? termsOfCollections[slug] : null
  if (terms === null) return false
  return terms.length > 0 || !everyField(flattenedFields).some(isAboutSomebody)
}

/** By its kind or its name, a number never; what people type into a text without being asked is for whoever makes the field. */
function isAboutSomebody({ type, name }: { type: string; name: string }): boolean {
  if (type === 'email') return true
  return type !== 'number' && /e-?mail|phone|booker|customer|delegate|createdBy/i.test(name)
}
