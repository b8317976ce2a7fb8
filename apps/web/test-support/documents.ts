import type {
  Author,
  Course,
  CourseRun,
  Media,
  Post,
  Setting,
  Testimonial,
  Topic,
  Trainer,
  Venue,
} from '@lectern/shared/contract/payload-types'
import { periodOf } from '@lectern/shared/time/course-days'
import { ukVatRates } from '@lectern/shared/vat/rates'
import type { PriceTerms } from '../src/cms/to-view/price'

const moments = { createdAt: '2026-01-05T09:00:00.000Z', updatedAt: '2026-01-05T09:00:00.000Z' }

/** Documents as the CMS answers with them, for tests of how they become views. */
export function courseDocument(changes: Partial<Course> = {}): Course {
  return {
    ...moments,
    id: 'course-1',
    title: 'Level 4 Certificate in Business Communication Skills',
    slug: 'level-4-certificate',
    summary: 'Two days of plain speaking.',
    level: 'level-4',
    durationDays: 2,
    priceNetPence: 63_700,
    vatCategory: 'standard',
    description: richText(paragraph(text('About the course.'))),
    ...changes,
  }
}

export function runDocument(changes: Partial<CourseRun> = {}): CourseRun {
  const { days = twoDays, timeZone = 'Europe/London' } = changes
  return {
    ...moments,
    id: 'run-1',
    course: courseDocument(),
    days,
    ...periodOf({ days, timeZone }),
    timeZone,
    delivery: 'venue',
    venue: venueDocument(),
    capacity: 12,
    placesLeft: 5,
    status: 'open',
    ...changes,
  }
}

/** One whole day of a course date. */
export function dayOn(day: string) {
  return { day, from: '09:30', until: '16:30' }
}

const twoDays = [dayOn('2027-01-12'), dayOn('2027-01-13')]

export function venueDocument(changes: Partial<Venue> = {}): Venue {
  return {
    ...moments,
    id: 'venue-1',
    name: 'Tannery Wharf',
    address: { line1: '14 Tannery Wharf', town: 'Leeds', postcode: 'LS2 9ZX' },
    ...changes,
  }
}

export function trainerDocument(changes: Partial<Trainer> = {}): Trainer {
  return { ...moments, id: 'trainer-1', name: 'Vince Hollis', slug: 'vince-hollis', ...changes }
}

export function postDocument(changes: Partial<Post> = {}): Post {
  return {
    ...moments,
    id: 'post-1',
    title: 'The Difference Between Leadership & Management',
    slug: 'leadership-and-management',
    summary: 'One promise, two jobs.',
    content: richText(paragraph(text('Words.'))),
    author: authorDocument(),
    publishedAt: '2019-04-12T08:00:00.000Z',
    ...changes,
  }
}

export function authorDocument(changes: Partial<Author> = {}): Author {
  return { ...moments, id: 'author-1', name: 'vince', slug: 'vince', ...changes }
}

export function topicDocument(changes: Partial<Topic> = {}): Topic {
  return { ...moments, id: 'topic-1', name: 'Leadership', slug: 'leadership', ...changes }
}

export function mediaDocument(changes: Partial<Media> = {}): Media {
  return {
    ...moments,
    id: 'media-1',
    alt: 'A bridge',
    filename: 'bridge.png',
    width: 1_600,
    height: 1_000,
    sizes: {
      thumb: { filename: 'bridge-320x200.webp', width: 320, height: 200 },
      card: { filename: 'bridge-640x400.webp', width: 640, height: 400 },
      wide: { filename: 'bridge-1280x800.webp', width: 1_280, height: 800 },
    },
    ...changes,
  }
}

export function testimonialDocument(changes: Partial<Testimonial> = {}): Testimonial {
  return {
    ...moments,
    id: 'testimonial-1',
    quote: 'I went home early, and told them so.',
    name: 'Leila Haddad',
    evidence: { source: 'email', sourceDetail: 'private@example.com', consent: true },
    ...changes,
  }
}

export function settingsDocument(changes: Partial<Setting> = {}): Setting {
  return {
    id: 'settings',
    company: {
      legalName: 'Hollin Bank Training Limited',
      tradingName: 'Hollin Bank',
      address: { line1: '14 Tannery Wharf', town: 'Leeds', postcode: 'LS2 9ZX' },
    },
    contact: {
      email: 'hello@example.com',
      phone: '0113 496 0142',
      enquiriesTo: 'staff@example.com',
    },
    vat: { registered: true, number: '245719348', rates: [...ukVatRates] },
    prices: { audience: 'mixed' },
    ...changes,
  }
}

/** Terms under which prices are drawn: VAT registered, on a day in January 2027. */
export const priceTerms: PriceTerms = {
  site: {
    audience: 'mixed',
    vat: { registered: true, number: '', rates: [...ukVatRates] },
    waitingList: { isOffered: true, closingHours: 24 },
  },
  now: new Date('2027-01-05T12:00:00.000Z'),
}

type StoredNode = Post['content']['root']['children'][number]

export function richText(...children: StoredNode[]): Post['content'] {
  return {
    root: { type: 'root', children, direction: 'ltr', format: '', indent: 0, version: 1 },
  }
}

export function paragraph(...children: StoredNode[]): StoredNode {
  return { type: 'paragraph', version: 1, children }
}

export function text(words: string, format = 0): StoredNode {
  return { type: 'text', version: 1, text: words, format }
}
