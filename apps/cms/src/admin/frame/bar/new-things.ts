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

type Offer = Omit<NewThing, 'href'> & { collection: CollectionSlug }

/** What somebody can begin, most often used first. */
export function newThings(seen: Seen): NewThing[] {
  const offered = offers.filter(({ collection }) => mayMake(collection, seen))
  return [
    ...(may(seen.user, 'handleBookings') ? [telephoneBooking] : []),
    ...offered.map(({ collection, ...thing }) => ({
      ...thing,
      href: `/admin/collections/${collection}/create`,
    })),
  ]
}

function mayMake(slug: CollectionSlug, { permissions, visible }: Seen): boolean {
  return visible.collections.includes(slug) && Boolean(permissions.collections?.[slug]?.create)
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
    label: 'Date',
    letter: 'D',
    icon: 'calendar',
    hint: 'of a course',
    command: 'New date',
    words: 'course run add',
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
    label: 'Staff account',
    letter: 'S',
    icon: 'people',
    command: 'New staff account',
    words: 'user colleague',
  },
]
