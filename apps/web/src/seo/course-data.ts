import type {
  AggregateOfferLeaf,
  CourseInstanceLeaf,
  CourseLeaf,
  EducationEventLeaf,
  OfferLeaf,
  PersonLeaf,
  PlaceLeaf,
  ScheduleLeaf,
  VirtualLocationLeaf,
} from 'schema-dts'
import { formatDecimalPounds } from '@lectern/shared/money/format'
import { daysBetween } from '@lectern/shared/time/calendar-day'
import type { CourseDate, DateState, HeadlinePrice, Person, Price } from '../views/catalogue'
import type { CoursePage } from '../views/course'
import { addressData } from './address-data'
import { publisherData } from './organisation-data'
import { absoluteUrl } from './page-metadata'

/**
 * A course with its price and coming dates; prices are what somebody pays, VAT included.
 * https://developers.google.com/search/docs/appearance/structured-data/course-info
 */
export function courseData(course: CoursePage, provider: string): CourseLeaf {
  const { picture } = course.metadata
  return {
    '@type': 'Course',
    name: course.title,
    description: course.metadata.description,
    url: absoluteUrl(course.href),
    inLanguage: 'en-GB',
    educationalLevel: course.level,
    provider: publisherData(provider),
    ...(picture && { image: absoluteUrl(picture.src) }),
    ...(course.qualification && { educationalCredentialAwarded: course.qualification }),
    offers: courseOffer(course.price),
    ...(course.dates.length > 0 && { hasCourseInstance: course.dates.map(courseInstance) }),
  }
}

function courseInstance(date: CourseDate): CourseInstanceLeaf {
  return {
    '@type': 'CourseInstance',
    name: `${date.courseTitle}, ${date.days}, ${date.town}`,
    courseMode: modeOf(date),
    startDate: date.startsAt,
    endDate: date.endsAt,
    ...timesOf(date),
    eventStatus:
      date.state === 'cancelled'
        ? 'https://schema.org/EventCancelled'
        : 'https://schema.org/EventScheduled',
    eventAttendanceMode: attendanceOf[modeOf(date)],
    location: location(date),
    ...(date.trainers.length > 0 && { instructor: date.trainers.map(instructor) }),
    offers: {
      ...offer(date.price),
      url: absoluteUrl(`${date.courseHref}#dates`),
      availability: availabilityOf[date.state],
    },
  }
}

function instructor({ name, role }: Person): PersonLeaf {
  return { '@type': 'Person', name, ...(role && { jobTitle: role }) }
}

const attendanceOf = {
  Onsite: 'https://schema.org/OfflineEventAttendanceMode',
  Online: 'https://schema.org/OnlineEventAttendanceMode',
  Blended: 'https://schema.org/MixedEventAttendanceMode',
} as const

function modeOf({ courseDays }: CourseDate): keyof typeof attendanceOf {
  const modes = new Set(courseDays.map(({ delivery }) => delivery))
  if (modes.size > 1) return 'Blended'
  return modes.has('online') ? 'Online' : 'Onsite'
}

/** Google asks for a schedule where the days follow a rule, and otherwise for the hours in all. */
function timesOf(
  date: CourseDate,
): Pick<CourseInstanceLeaf, 'courseWorkload' | 'courseSchedule' | 'subEvent'> {
  const repeatFrequency = frequencyOf(date)
  if (!repeatFrequency) return { courseWorkload: workloadOf(date), subEvent: subEvents(date) }
  const isElsewhere = date.courseDays.some(({ place }) => place !== date.place)
  return {
    courseSchedule: schedule(date, repeatFrequency),
    ...(isElsewhere && { subEvent: subEvents(date) }),
  }
}

function frequencyOf({ courseDays }: CourseDate): 'Daily' | 'Weekly' | null {
  const hours = new Set(courseDays.map(({ from, until }) => `${from} ${until}`))
  const steps = new Set(
    courseDays.slice(1).map(({ day }, index) => daysBetween(courseDays[index]?.day ?? day, day)),
  )
  if (hours.size > 1 || steps.size > 1) return null
  const [step = 1] = steps
  if (step === 7) return 'Weekly'
  return step === 1 ? 'Daily' : null
}

function schedule({ courseDays, timeZone }: CourseDate, repeatFrequency: string): ScheduleLeaf {
  const [first, last] = [courseDays[0], courseDays.at(-1)]
  return {
    '@type': 'Schedule',
    ...(first && last && { startDate: first.day, endDate: last.day }),
    scheduleTimezone: timeZone,
    repeatFrequency,
    repeatCount: courseDays.length,
  }
}

/** `PT14H30M`, as ISO 8601 has it. */
function workloadOf({ courseDays }: CourseDate): string {
  const minutes = courseDays
    .map(({ startsAt, endsAt }) => (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000)
    .reduce((sum, each) => sum + each, 0)
  return `PT${Math.floor(minutes / 60)}H${minutes % 60 ? `${minutes % 60}M` : ''}`
}

function subEvents(date: CourseDate): EducationEventLeaf[] {
  return date.courseDays.map((day, index) => ({
    '@type': 'EducationEvent',
    name: `${date.courseTitle}, ${day.title || `day ${index + 1}`}`,
    startDate: day.startsAt,
    endDate: day.endsAt,
    location: location({ ...date, ...day }),
  }))
}

type Located = Pick<CourseDate, 'venue' | 'place' | 'courseHref' | 'timeZone'>

function location({
  venue,
  place,
  courseHref,
  timeZone,
}: Located): PlaceLeaf | VirtualLocationLeaf {
  if (!venue) return { '@type': 'VirtualLocation', url: absoluteUrl(courseHref) }
  const country = timeZone === 'Europe/London' ? 'GB' : undefined
  return { '@type': 'Place', name: place, address: addressData(venue.address, country) }
}

function courseOffer(price: HeadlinePrice): OfferLeaf | AggregateOfferLeaf {
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

/** A price that stands there alone says nothing of VAT, so what is in it is said beside it. */
function offer({ grossPence, netPence }: Price): OfferLeaf {
  const paid = { price: formatDecimalPounds(grossPence), priceCurrency: 'GBP' }
  return {
    '@type': 'Offer',
    category: grossPence === 0 ? 'Free' : 'Paid',
    ...paid,
    ...(grossPence > netPence && {
      priceSpecification: {
        '@type': 'UnitPriceSpecification',
        ...paid,
        valueAddedTaxIncluded: true,
      },
    }),
  }
}

const availabilityOf = {
  open: 'https://schema.org/InStock',
  full: 'https://schema.org/SoldOut',
  closed: 'https://schema.org/OutOfStock',
  cancelled: 'https://schema.org/OutOfStock',
} as const satisfies Record<DateState, string>
