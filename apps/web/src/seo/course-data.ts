import { formatDecimalPounds } from '@lectern/shared/money/format'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import type { CourseDate, CoursePage, DateState, HeadlinePrice, Price } from '../views/catalogue'
import { addressData } from './address-data'
import { publisherData } from './organisation-data'
import { absoluteUrl } from './page-metadata'

type Data = Record<string, unknown>

/**
 * A course with its price and coming dates; prices are what somebody pays, VAT included.
 * https://developers.google.com/search/docs/appearance/structured-data/course-info
 */
export function courseData(course: CoursePage, provider: string): Data {
  const { image } = course.metadata
  return {
    '@type': 'Course',
    name: course.title,
    description: course.metadata.description,
    url: absoluteUrl(course.href),
    inLanguage: 'en-GB',
    educationalLevel: course.level,
    provider: publisherData(provider),
    ...(image && { image: absoluteUrl(image.src) }),
    ...(course.qualification && { educationalCredentialAwarded: course.qualification }),
    offers: courseOffer(course.price),
    ...(course.dates.length > 0 && { hasCourseInstance: course.dates.map(courseInstance) }),
  }
}

function courseInstance(date: CourseDate): Data {
  return {
    '@type': 'CourseInstance',
    name: `${date.courseTitle}, ${date.days}, ${date.town}`,
    courseMode: date.delivery === 'online' ? 'Online' : 'Onsite',
    startDate: date.startsAt,
    endDate: date.endsAt,
    courseSchedule: schedule(date),
    eventStatus: `https://schema.org/${date.state === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
    location: location(date),
    offers: { ...offer(date.price), availability: availabilityOf[date.state] },
  }
}

/** One session on each day from the first to the last. */
function schedule({ startsAt, endsAt, timeZone }: CourseDate): Data {
  const [startDate, endDate] = [startsAt, endsAt].map((moment) =>
    calendarDayIn(new Date(moment), timeZone),
  ) as [string, string]
  return {
    '@type': 'Schedule',
    startDate,
    endDate,
    scheduleTimezone: timeZone,
    repeatFrequency: 'Daily',
    repeatCount: daysBetween(startDate, endDate) + 1,
  }
}

function daysBetween(first: string, last: string): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / (24 * 60 * 60 * 1_000))
}

function location({ venue, place, courseHref, timeZone }: CourseDate): Data {
  if (!venue) return { '@type': 'VirtualLocation', url: absoluteUrl(courseHref) }
  const country = timeZone === 'Europe/London' ? 'GB' : undefined
  return { '@type': 'Place', name: place, address: addressData(venue.address, country) }
}

function courseOffer(price: HeadlinePrice): Data {
  const { grossPence, highestGrossPence } = price
  if (grossPence === highestGrossPence) return offer(price)
  return {
    '@type': 'AggregateOffer',
    category: grossPence === 0 ? 'Partially Free' : 'Paid',
    lowPrice: formatDecimalPounds(grossPence),
    highPrice: formatDecimalPounds(highestGrossPence),
    priceCurrency: 'GBP',
  }
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
