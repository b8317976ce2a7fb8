import type { CollectionSlug } from 'payload'

import { may } from '@cms/access/may'
import type { IconName } from '../icon'
import type { Seen } from '../menu/menu-for'

export interface NewThing {
  label: string
  /** One letter, which chooses it while the menu is open. */
  letter: string
  icon: IconName
  href: string
  hint?: string
  /** As a command to the search box. */
  command: string
  words?: string
}

/** Begun in a form of Payload's, unless it has a page of its own. */
type Offer = Omit<NewThing, 'href'> & {
  collection: CollectionSlug
  href?: string
  /** What it takes, unless it is to make one in Payload’s form. */
  takes?: 'create' | 'update'
}

/** What somebody can begin, most often used first. */
export function newThings(seen: Seen): NewThing[] {
  const offered = offers.filter((offer) => mayMake(offer, seen))
  return [
    ...(may(seen.user, 'handleBookings') ? [telephoneBooking] : []),
    ...offered.map(({ collection, takes: _, ...thing }) => ({
      href: `/admin/collections/${collection}/create`,
      ...thing,
    })),
  ]
}

function mayMake({ collection: slug, takes = 'create' }: Offer, { permissions, visible }: Seen) {
  return visible.collections.includes(slug) && Boolean(permissions.collections?.[slug]?.[takes])
}

/** A booking is taken on its date. */
const telephoneBooking: NewThing = {
  label: 'Booking by telephone',
  letter: 'B',
  icon: 'telephone',
  href: '/admin/collections/course-runs',
  hint: 'choose its date first',
  command: 'Take a booking by telephone',
  words: 'order place somebody rings called',
}

const offers: readonly Offer[] = [
  {
    collection: 'course-runs',
    label: 'Dates',
    letter: 'D',
    icon: 'calendar',
    href: '/admin/add-dates',
    hint: 'of a course, one or many',
    command: 'Add dates',
    words: 'new date course run series',
  },
  {
    collection: 'posts',
    label: 'Article',
    letter: 'A',
    icon: 'pen',
    hint: 'for the blog',
    command: 'New article',
    words: 'post write blog',
  },
  { collection: 'pages', label: 'Page', letter: 'P', icon: 'page', command: 'New page' },
  {
    collection: 'testimonials',
    label: 'Testimonial',
    letter: 'T',
    icon: 'speech',
    command: 'New testimonial',
    words: 'quote review',
  },
  {
    collection: 'media',
    label: 'Picture',
    letter: 'I',
    icon: 'picture',
    command: 'New picture',
    words: 'image photograph upload',
  },
  { collection: 'courses', label: 'Course', letter: 'C', icon: 'book', command: 'New course' },
  { collection: 'venues', label: 'Venue', letter: 'V', icon: 'pin', command: 'New venue' },
  { collection: 'trainers', label: 'Trainer', letter: 'R', icon: 'person', command: 'New trainer' },
  {
    collection: 'users',
    takes: 'update',
    label: 'Staff account',
    letter: 'S',
    icon: 'people',
    href: '/admin/collections/users#invite',
    hint: 'by an invitation',
    command: 'Invite a colleague',
    words: 'user new staff account',
  },
]
