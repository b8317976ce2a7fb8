import type { CollectionSlug } from 'payload'

import type { Needs } from '../../access/needs'

export interface EmptyList {
  /** What will come here, and from where. */
  comes: string
  /** With which somebody can begin. */
  act?: { label: string; href: string; needs: Needs }
}

const addDates = {
  label: 'Add dates',
  href: '/admin/add-dates',
  needs: { collection: 'course-runs', to: 'update' },
} as const
const takeBooking = {
  label: 'Take a booking by telephone',
  href: '/admin/calendar',
  needs: { action: 'handleBookings' },
} as const

/** What a list of the menu says as long as nothing is in it. */
export const emptyLists: Partial<Record<CollectionSlug, EmptyList>> = {
  orders: {
    comes:
      'Every booking will be here: those of the website as soon as somebody puts a course into the basket and pays, and those that you take by telephone.',
    act: takeBooking,
  },
  offers: {
    comes:
      'Offers in writing will be here: places at a price that you agree with a company, accepted by a link.',
    act: begin('Write an offer', 'offers'),
  },
  enquiries: {
    comes: 'What visitors write with the contact form of the website will be here, to be answered.',
    act: {
      label: 'Write a template for answers',
      href: '/admin/collections/email-templates/create',
      needs: { collection: 'email-templates', to: 'create' },
    },
  },
  organisations: {
    comes:
      'The firms that book for their people will be here. On a booking, “Belongs to …” says whose it is.',
    act: begin('Add an organisation', 'organisations'),
  },
  posts: {
    comes: 'Articles for the blog will be here: drafts, planned ones and those on the website.',
    act: begin('Write an article', 'posts'),
  },
  pages: {
    comes:
      'The pages of the website will be here: its front page, about you, and what else you write.',
    act: begin('Make a page', 'pages'),
  },
  media: {
    comes: 'Pictures for courses, articles and pages will be here, each with its description.',
    act: begin('Add a picture', 'media'),
  },
  testimonials: {
    comes: 'What customers say of you will be here, with where it came from and how they agreed.',
    act: begin('Add a testimonial', 'testimonials'),
  },
  topics: {
    comes: 'What your courses and articles are about will be here. Visitors choose by topic.',
    act: begin('Add a topic', 'topics'),
  },
  authors: {
    comes: 'The people whose names stand on articles will be here.',
    act: begin('Add an author', 'authors'),
  },
  courses: {
    comes: 'Your courses will be here. A title, a sentence and a price are enough to begin with.',
    act: begin('Add a course', 'courses'),
  },
  'course-runs': {
    comes: 'The dates of your courses will be here: when, where, with whom, and how many places.',
    act: addDates,
  },
  discounts: {
    comes:
      'What makes places cheaper will be here: for booking early, for several places, and with codes.',
    act: begin('Add a discount', 'discounts'),
  },
  venues: {
    comes: 'The places at which you teach will be here. Courses online need none.',
    act: begin('Add a venue', 'venues'),
  },
  trainers: {
    comes: 'The people who teach will be here; they stand on the pages of their courses.',
    act: begin('Add a trainer', 'trainers'),
  },
  invoices: {
    comes: 'An invoice is written by itself for every booking, and will be here as a PDF.',
  },
  'credit-notes': {
    comes:
      'A credit note is written by itself whenever places are cancelled, and will be here as a PDF.',
  },
  'bank-payments': {
    comes:
      'Money that comes in by bank, cheque, card machine or in cash will be here. You write it down on the booking, with “Write down a payment”.',
  },
  refunds: {
    comes: 'Money that goes back will be here. It begins on the booking, with “Cancel and refund”.',
  },
  logos: {
    comes: 'Your logo and the icon of the website will be here, to be chosen for its look.',
    act: begin('Add a logo', 'logos'),
  },
  users: {
    comes: 'Everybody who can sign in here will be here.',
    act: {
      label: 'Invite a colleague',
      href: '/admin/collections/users#invite',
      needs: { collection: 'users', to: 'delete' },
    },
  },
  'email-templates': {
    comes:
      'What you write again and again will be here, offered when you answer an enquiry or write to a date.',
    act: begin('Write a template', 'email-templates'),
  },
  redirects: {
    comes:
      'Old addresses that lead to new pages will be here. When a page gets a new address, one is made by itself.',
    act: begin('Lead an old address on', 'redirects'),
  },
  bookings: { comes: 'Every place that is booked will be here, with whoever comes.' },
  emails: { comes: 'Every e-mail that goes out will be here, to be read and sent again.' },
  'date-requests': {
    comes:
      'Who wants to be told of new dates of a course will be here. They ask on the page of the course.',
  },
  feedback: {
    comes:
      'What people thought of their courses will be here, once the settings say under “Feedback” that they are asked.',
  },
  payments: { comes: 'Payments by card will be here, from the moment somebody goes to pay.' },
  'webhook-events': { comes: 'What Stripe tells us of payments will be here.' },
  'place-moves': {
    comes:
      'Places that went to another date will be here. It begins on the booking, with “Move to another date”.',
  },
  'run-cancellations': {
    comes:
      'Dates that were called off will be here. It begins on the date, with “Move or call off …”.',
  },
  announcements: { comes: 'What the website was told of your changes will be here.' },
  'audit-events': { comes: 'Who did what, and when, will be here. It cannot be changed.' },
  'erasure-requests': {
    comes: 'What was erased because somebody asked will be here, without their name.',
    act: {
      label: 'Look what is held about somebody',
      href: '/admin/personal-data',
      needs: { action: 'handleBookings' },
    },
  },
  'missed-searches': { comes: 'What visitors looked for and did not find will be here.' },
}

type Begun =
  | 'organisations'
  | 'offers'
  | 'posts'
  | 'pages'
  | 'media'
  | 'testimonials'
  | 'topics'
  | 'authors'
  | 'courses'
  | 'discounts'
  | 'venues'
  | 'trainers'
  | 'logos'
  | 'email-templates'
  | 'redirects'

/** In Payload's form. */
function begin(label: string, collection: Begun): NonNullable<EmptyList['act']> {
  const href = `/admin/collections/${collection}/create`
  return { label, href, needs: { collection, to: 'create' } }
}
