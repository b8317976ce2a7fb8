import type { CollectionSlug, GlobalSlug } from 'payload'

import type { actionPermissions } from '../../access/permissions'
import type { IconName } from './icon'

/** Where a collection, a global or a page of ours stands in the menu, and what people call it. */
export interface Place {
  label: string
  icon: IconName
  collection?: CollectionSlug
  global?: GlobalSlug
  /** Of a page of ours, below the address of the admin. */
  view?: { path: string; action?: keyof typeof actionPermissions }
  /** Further words by which it is sought. */
  words?: string
}

export interface PlaceGroup {
  /** Nothing over the first. */
  heading?: string
  isClosed?: boolean
  places: readonly Place[]
}

export const records = 'Records'

/**
 * The menu by people's work. What the machine writes for itself lies behind “Records”. What is not named
 * here is shown by `menuFor` all the same.
 */
export const placeGroups: readonly PlaceGroup[] = [
  {
    places: [
      { view: { path: '' }, label: 'Today', icon: 'today', words: 'first page home dashboard' },
      {
        view: { path: '/calendar' },
        label: 'Calendar',
        icon: 'calendar',
        words: 'month week clashes planned',
      },
      { collection: 'orders', label: 'Bookings', icon: 'ticket', words: 'orders' },
      {
        collection: 'offers',
        label: 'Offers',
        icon: 'pen',
        words: 'quotes quotations proposals written price in-house',
      },
      { collection: 'enquiries', label: 'Enquiries', icon: 'letter', words: 'letters questions' },
      {
        collection: 'organisations',
        label: 'Organisations',
        icon: 'company',
        words: 'firms companies customers coordinators',
      },
    ],
  },
  {
    heading: 'Website',
    places: [
      { collection: 'posts', label: 'Posts', icon: 'pen', words: 'articles blog' },
      { collection: 'pages', label: 'Pages', icon: 'page' },
      {
        collection: 'media',
        label: 'Pictures',
        icon: 'picture',
        words: 'images photographs media',
      },
      {
        collection: 'testimonials',
        label: 'Testimonials',
        icon: 'speech',
        words: 'quotes reviews',
      },
      { collection: 'topics', label: 'Topics', icon: 'tag' },
      { collection: 'authors', label: 'Authors', icon: 'person' },
      {
        global: 'navigation',
        label: 'Menus and footer',
        icon: 'lines',
        words: 'navigation header',
      },
    ],
  },
  {
    heading: 'Catalogue',
    places: [
      { collection: 'courses', label: 'Courses', icon: 'book' },
      {
        collection: 'course-runs',
        label: 'Dates',
        icon: 'calendar',
        words: 'list of course dates',
      },
      {
        collection: 'discounts',
        label: 'Discounts',
        icon: 'tag',
        words: 'reductions cheaper early booking several places percent off codes',
      },
      { collection: 'venues', label: 'Venues', icon: 'pin', words: 'places rooms' },
      { collection: 'trainers', label: 'Trainers', icon: 'person' },
      {
        collection: 'feedback',
        label: 'Feedback',
        icon: 'speech',
        words: 'what people thought evaluation marks survey',
      },
    ],
  },
  {
    heading: 'Money',
    places: [
      {
        view: { path: '/numbers', action: 'seeNumbers' },
        label: 'Numbers',
        icon: 'bars',
        words: 'revenue turnover sales figures report statistics places filled no-shows',
      },
      {
        view: { path: '/owed', action: 'handleBookings' },
        label: 'Owed',
        icon: 'receipt',
        words: 'who owes us debtors receivable overdue late unpaid outstanding aged reminder',
      },
      { collection: 'invoices', label: 'Invoices', icon: 'receipt' },
      { collection: 'credit-notes', label: 'Credit notes', icon: 'receipt' },
      {
        collection: 'bank-payments',
        label: 'Payments received',
        icon: 'receipt',
        words: 'bank transfer cheque cash',
      },
      { collection: 'refunds', label: 'Refunds', icon: 'back' },
    ],
  },
  {
    heading: 'Settings',
    places: [
      {
        global: 'settings',
        label: 'Company and VAT',
        icon: 'company',
        words: 'prices address telephone retention settings',
      },
      {
        global: 'look',
        label: 'Look of the website',
        icon: 'palette',
        words: 'colour brand letters typefaces theme',
      },
      { collection: 'logos', label: 'Logos', icon: 'picture' },
      {
        collection: 'users',
        label: 'Staff accounts',
        icon: 'people',
        words: 'users passwords roles',
      },
      {
        collection: 'email-templates',
        label: 'E-mail templates',
        icon: 'pen',
        words: 'answers letters standard text',
      },
      { collection: 'redirects', label: 'Redirects', icon: 'arrow', words: 'old addresses' },
      { global: 'search-words', label: 'Search words', icon: 'find', words: 'synonyms' },
      {
        view: { path: '/personal-data', action: 'handleBookings' },
        label: 'Personal data',
        icon: 'shield',
        words: 'privacy erase forget export gdpr',
      },
    ],
  },
  {
    places: [
      {
        view: { path: '/help' },
        label: 'Help',
        icon: 'help',
        words: 'how do i guide instructions manual steps',
      },
    ],
  },
  {
    heading: records,
    isClosed: true,
    places: [
      { collection: 'bookings', label: 'Places booked', icon: 'ticket', words: 'delegates' },
      { collection: 'emails', label: 'E-mails', icon: 'letter', words: 'letters sent' },
      {
        collection: 'date-requests',
        label: 'News of dates',
        icon: 'letter',
        words: 'tell me new dates subscribers asked',
      },
      { collection: 'payments', label: 'Payments', icon: 'receipt', words: 'stripe card' },
      { collection: 'webhook-events', label: 'Messages from Stripe', icon: 'box' },
      { collection: 'place-moves', label: 'Moves to another date', icon: 'arrow' },
      { collection: 'run-cancellations', label: 'Dates called off', icon: 'close' },
      { collection: 'announcements', label: 'News for the website', icon: 'box' },
      {
        collection: 'audit-events',
        label: 'What was done',
        icon: 'shield',
        words: 'audit trail log who did what sign-ins',
      },
      { collection: 'erasure-requests', label: 'Erasures', icon: 'shield' },
      { collection: 'missed-searches', label: 'Searched and not found', icon: 'find' },
    ],
  },
]
