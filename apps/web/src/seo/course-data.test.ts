import { beforeAll, describe, expect, it } from '@jest/globals'
import { courseDocument, priceTerms, runDocument } from '../../test-support/documents'
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

describe('what search engines learn of a course', () => {
  it('is its name, who gives it, and what it costs with VAT', () => {
    expect(courseData(page({}), 'Hollin Bank')).toMatchObject({
      '@type': 'Course',
      name: 'Level 4 Certificate in Business Communication Skills',
      url: 'https://hollinbank.example/courses/level-4-certificate',
      provider: { '@type': 'Organization', name: 'Hollin Bank' },
      offers: { category: 'Paid', price: '764.40', priceCurrency: 'GBP' },
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
        courseMode: 'Onsite',
        startDate: '2027-01-12T09:30:00.000Z',
        location: { '@type': 'Place', address: '14 Tannery Wharf, Leeds, LS2 9ZX' },
        offers: { price: '840.00', availability: 'https://schema.org/InStock' },
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
