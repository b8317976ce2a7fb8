import { formatDecimalPounds } from '@lectern/shared/money/format'
import type { CourseDate, CoursePage, DateState, Price } from '../views/catalogue'
import { absoluteUrl } from './page-metadata'

type Data = Record<string, unknown>

/** A course with its price and coming dates; prices are what somebody pays, VAT included. */
export function courseData(course: CoursePage, provider: string): Data {
  return {
    '@type': 'Course',
    name: course.title,
    description: course.metadata.description,
    url: absoluteUrl(course.href),
    inLanguage: 'en-GB',
    educationalLevel: course.level,
    provider: { '@type': 'Organization', name: provider, url: absoluteUrl('/') },
    ...(course.image && { image: absoluteUrl(course.image.src) }),
    ...(course.qualification && { educationalCredentialAwarded: course.qualification }),
    offers: offer(course.price),
    ...(course.dates.length > 0 && { hasCourseInstance: course.dates.map(courseInstance) }),
  }
}

function courseInstance(date: CourseDate): Data {
  return {
    '@type': 'CourseInstance',
    courseMode: date.delivery === 'online' ? 'Online' : 'Onsite',
    startDate: date.startsAt,
    endDate: date.endsAt,
    eventStatus: `https://schema.org/${date.state === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
    location: location(date),
    offers: { ...offer(date.price), availability: availabilityOf[date.state] },
  }
}

function location({ venue, place, courseHref }: CourseDate): Data {
  if (!venue) return { '@type': 'VirtualLocation', url: absoluteUrl(courseHref) }
  return { '@type': 'Place', name: place, address: venue.addressLines.join(', ') }
}

function offer({ grossPence }: Price): Data {
  return {
    '@type': 'Offer',
    category: grossPence === 0 ? 'Free' : 'Paid',
    price: formatDecimalPounds(grossPence),
    priceCurrency: 'GBP',
  }
}

const availabilityOf = {
  open: 'https://schema.org/InStock',
  full: 'https://schema.org/SoldOut',
  closed: 'https://schema.org/OutOfStock',
  cancelled: 'https://schema.org/OutOfStock',
} as const satisfies Record<DateState, string>
