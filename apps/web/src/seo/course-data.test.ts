import { beforeAll, describe, expect, it } from '@jest/globals'
import {
  courseDocument,
  dayOn,
  mediaDocument,
  priceTerms,
  runDocument,
} from '../../test-support/documents'
import { toCourse } from '../cms/to-view/course'
import { toCourseDate } from '../cms/to-view/course-date'
import { courseData } from './course-data'

beforeAll(() => {
  Object.assign(process.env, {
    WEB_URL: 'https://hollinbank.example',
    CMS_URL: 'http://localhost:3001',
    CMS_WEB_SECRET: 'x'.repeat(32),
  })
})

const page = (course: Parameters<typeof courseDocument>[0], runs = [runDocument()]) => ({
  ...toCourse(courseDocument(course), null, priceTerms),
  dates: runs.flatMap((run) => toCourseDate(run, priceTerms) ?? []),
  testimonials: [],
  relatedCourses: [],
})

const instancesOf = (runs: ReturnType<typeof runDocument>[]) =>
  courseData(page({}, runs), 'Hollin Bank').hasCourseInstance as unknown as Record<
    string,
    unknown
  >[]

describe('what search engines learn of a course', () => {
  it('is its name, who gives it, and what it costs with VAT', () => {
    expect(courseData(page({}), 'Hollin Bank')).toMatchObject({
      '@type': 'Course',
      name: 'Level 4 Certificate in Business Communication Skills',
      url: 'https://hollinbank.example/courses/level-4-certificate',
      provider: { '@type': 'Organization', name: 'Hollin Bank' },
      offers: { '@type': 'Offer', category: 'Paid', price: '764.40', priceCurrency: 'GBP' },
    })
  })

  it('is between which prices its dates lie, where they differ', () => {
    const span = { lowestPriceNetPence: 47_500, highestPriceNetPence: 60_000 }
    expect(courseData(page(span), 'Hollin Bank').offers).toEqual({
      '@type': 'AggregateOffer',
      category: 'Paid',
      lowPrice: '570.00',
      highPrice: '720.00',
      priceCurrency: 'GBP',
    })
    const free = courseData(page({ ...span, lowestPriceNetPence: 0 }), 'Hollin Bank').offers
    expect(free).toMatchObject({ category: 'Partially Free', lowPrice: '0.00' })
  })

  it('has a picture as wide as search engines want it, and the company’s logo', () => {
    const data = courseData(page({ heroImage: mediaDocument() }), 'Hollin Bank')
    expect(data.image).toMatch(/bridge-1280x800\.webp/)
    expect(data.provider).toMatchObject({ logo: 'https://hollinbank.example/icon.svg' })
  })

  it('counts the days of a course over a change of the clocks, by the calendar of its place', () => {
    const overSummerTime = runDocument({
      days: ['2027-03-27', '2027-03-28', '2027-03-29'].map(dayOn),
      timeZone: 'Asia/Dubai',
    })
    const [instance] = courseData(page({}, [overSummerTime]), 'Hollin Bank')
      .hasCourseInstance as unknown as {
      courseSchedule: unknown
      location: { address: object }
    }[]
    expect(instance?.courseSchedule).toMatchObject({ startDate: '2027-03-27', repeatCount: 3 })
    expect(instance?.location.address).not.toHaveProperty('addressCountry')
  })

  it('is every week where it is, and with its hours in all and each day where no rule says when', () => {
    const [weekly, irregular, hybrid, uneven] = instancesOf([
      runDocument({ days: ['2027-03-02', '2027-03-09', '2027-03-16'].map(dayOn) }),
      runDocument({ days: [dayOn('2027-03-02'), { ...dayOn('2027-03-05'), until: '13:00' }] }),
      runDocument({ days: [dayOn('2027-03-02'), { ...dayOn('2027-03-09'), delivery: 'online' }] }),
      runDocument({ days: ['2027-03-02', '2027-03-09', '2027-03-10'].map(dayOn) }),
    ])
    expect(weekly).toMatchObject({
      courseMode: 'Onsite',
      courseSchedule: {
        ...{ startDate: '2027-03-02', endDate: '2027-03-16' },
        ...{ repeatFrequency: 'Weekly', repeatCount: 3 },
      },
    })
    expect(weekly).not.toHaveProperty('subEvent')
    expect(irregular).toMatchObject({
      courseWorkload: 'PT10H30M',
      subEvent: [
        { startDate: '2027-03-02T09:30:00.000Z', endDate: '2027-03-02T16:30:00.000Z' },
        { startDate: '2027-03-05T09:30:00.000Z', endDate: '2027-03-05T13:00:00.000Z' },
      ],
    })
    expect(irregular).not.toHaveProperty('courseSchedule')
    expect(uneven).toMatchObject({ courseWorkload: 'PT21H' })
    expect(uneven).not.toHaveProperty('courseSchedule')
    expect(hybrid).toMatchObject({
      courseMode: 'Blended',
      courseSchedule: { repeatFrequency: 'Weekly' },
      subEvent: [{ location: { '@type': 'Place' } }, { location: { '@type': 'VirtualLocation' } }],
    })
  })

  it('is when and where it takes place, and whether there is a place', () => {
    const dates = [
      runDocument({ priceNetPence: 70_000 }),
      runDocument({ delivery: 'online', placesLeft: 0 }),
      runDocument({ status: 'cancelled' }),
    ]
    expect(courseData(page({}, dates), 'Hollin Bank').hasCourseInstance).toMatchObject([
      {
        name: 'Level 4 Certificate in Business Communication Skills, 12 to 13 January 2027, Leeds',
        courseMode: 'Onsite',
        courseSchedule: {
          startDate: '2027-01-12',
          endDate: '2027-01-13',
          repeatFrequency: 'Daily',
          repeatCount: 2,
        },
        startDate: '2027-01-12T09:30:00.000Z',
        location: {
          '@type': 'Place',
          name: 'Leeds, Tannery Wharf',
          address: {
            '@type': 'PostalAddress',
            streetAddress: '14 Tannery Wharf',
            addressLocality: 'Leeds',
            postalCode: 'LS2 9ZX',
            addressCountry: 'GB',
          },
        },
        eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
        offers: {
          price: '840.00',
          priceSpecification: { price: '840.00', valueAddedTaxIncluded: true },
          url: 'https://hollinbank.example/courses/level-4-certificate#dates',
          availability: 'https://schema.org/InStock',
        },
      },
      {
        courseMode: 'Online',
        location: { '@type': 'VirtualLocation' },
        offers: { availability: 'https://schema.org/SoldOut' },
      },
      { eventStatus: 'https://schema.org/EventCancelled' },
    ])
  })

  it('is that it costs nothing, and no dates where there are none', () => {
    const data = courseData(page({ priceNetPence: 0 }, []), 'Hollin Bank')
    expect(data.offers).toMatchObject({ category: 'Free', price: '0.00' })
    expect(data).not.toHaveProperty('hasCourseInstance')
  })
})
