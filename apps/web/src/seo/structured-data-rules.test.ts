import { beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  courseDocument,
  dayOn,
  mediaDocument,
  priceTerms,
  runDocument,
  settingsDocument,
  venueDocument,
} from '../../test-support/documents'
import { toCourse, toCourseSummary } from '../cms/to-view/course'
import { toCourseDate } from '../cms/to-view/course-date'
import { toSite } from '../cms/to-view/site'
import type { Post } from '../views/blog'
import { articleData } from './article-data'
import { authorData } from './author-data'
import { breadcrumbData } from './breadcrumb-data'
import { courseData } from './course-data'
import { courseListData } from './course-list-data'
import { serialiseJsonLd } from './json-ld'
import { organisationData } from './organisation-data'
import { questionsData } from './questions-data'

beforeAll(() => {
  Object.assign(process.env, {
    WEB_URL: 'https://hollinbank.example',
    CMS_URL: 'http://localhost:3001',
    CMS_WEB_SECRET: 'x'.repeat(32),
  })
})

const tuesday = dayOn('2027-03-02')

type Data = Record<string, unknown>
type Test = (value: unknown) => boolean

const isText: Test = (value) => typeof value === 'string' && value !== ''
const isAddress: Test = (value) => isText(value) && /^https?:\/\//.test(String(value))
const isDay: Test = (value) => /^\d{4}-\d{2}-\d{2}$/.test(String(value))
const isMoment: Test = (value) =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(String(value))
const isDuration: Test = (value) => /^PT\d+H(\d+M)?$/.test(String(value))
const isAmount: Test = (value) => /^\d+\.\d{2}$/.test(String(value))
const isCount: Test = (value) => Number.isInteger(value) && Number(value) > 0
const isOneOf =
  (...values: unknown[]): Test =>
  (value) =>
    values.includes(value)
const isA =
  (...types: string[]): Test =>
  (value) =>
    types.includes(String((value as Data | undefined)?.['@type']))
const isListOf =
  (least: number, isItem: Test): Test =>
  (value) =>
    Array.isArray(value) && value.length >= least && value.every(isItem)

/**
 * What Google documents for each type: `must` is required, or we always have it, `may` is right where it
 * is there, and nothing else is known. https://developers.google.com/search/docs/appearance/structured-data
 */
const rules: Record<string, { must: Record<string, Test>; may?: Record<string, Test> }> = {
  BlogPosting: {
    must: {
      headline: isText,
      inLanguage: isOneOf('en-GB'),
      description: isText,
      mainEntityOfPage: isAddress,
      datePublished: isMoment,
      dateModified: isMoment,
      publisher: isA('Organization'),
    },
    may: { image: isAddress, author: isA('Person') },
  },
  Person: {
    must: { name: isText },
    may: {
      url: isAddress,
      jobTitle: isText,
      description: isText,
      image: isAddress,
      worksFor: isA('Organization'),
    },
  },
  ProfilePage: { must: { mainEntity: isA('Person') } },
  WebSite: { must: { name: isText, url: isAddress, inLanguage: isOneOf('en-GB') } },
  FAQPage: { must: { mainEntity: isListOf(1, isA('Question')) } },
  Question: { must: { name: isText, acceptedAnswer: isA('Answer') } },
  Answer: { must: { text: isText } },
  Organization: {
    must: { name: isText, url: isAddress, logo: isAddress },
    may: {
      legalName: isText,
      description: isText,
      email: isText,
      telephone: isText,
      address: isA('PostalAddress'),
      vatID: isText,
      sameAs: isListOf(1, isAddress),
    },
  },
  PostalAddress: {
    must: { streetAddress: isText, addressLocality: isText, postalCode: isText },
    may: { addressCountry: isOneOf('GB') },
  },
  BreadcrumbList: { must: { itemListElement: isListOf(2, isA('ListItem')) } },
  ItemList: { must: { itemListElement: isListOf(0, isA('ListItem')) } },
  ListItem: { must: { position: isCount, name: isText }, may: { item: isAddress, url: isAddress } },
  Course: {
    must: {
      name: isText,
      description: isText,
      url: isAddress,
      inLanguage: isOneOf('en-GB'),
      provider: isA('Organization'),
      offers: isA('Offer', 'AggregateOffer'),
      educationalLevel: isText,
    },
    may: {
      image: isAddress,
      educationalCredentialAwarded: isText,
      hasCourseInstance: isListOf(1, isA('CourseInstance')),
    },
  },
  CourseInstance: {
    must: {
      name: isText,
      courseMode: isOneOf('Onsite', 'Online', 'Blended'),
      startDate: isMoment,
      endDate: isMoment,
      eventStatus: isOneOf(
        'https://schema.org/EventScheduled',
        'https://schema.org/EventCancelled',
      ),
      eventAttendanceMode: isOneOf(
        ...['Offline', 'Online', 'Mixed'].map((mode) => onSchema(`${mode}EventAttendanceMode`)),
      ),
      location: isA('Place', 'VirtualLocation'),
      offers: isA('Offer'),
    },
    may: {
      instructor: isListOf(1, isA('Person')),
      courseSchedule: isA('Schedule'),
      courseWorkload: isDuration,
      subEvent: isListOf(2, isA('EducationEvent')),
    },
  },
  EducationEvent: {
    must: {
      name: isText,
      startDate: isMoment,
      endDate: isMoment,
      location: isA('Place', 'VirtualLocation'),
    },
  },
  Schedule: {
    must: {
      repeatFrequency: isOneOf('Daily', 'Weekly', 'Monthly', 'Yearly'),
      repeatCount: isCount,
      startDate: isDay,
      endDate: isDay,
      scheduleTimezone: isText,
    },
  },
  Place: { must: { name: isText, address: isA('PostalAddress') } },
  VirtualLocation: { must: { url: isAddress } },
  Offer: {
    must: {
      category: isOneOf('Free', 'Paid'),
      price: isAmount,
      priceCurrency: isOneOf('GBP'),
    },
    may: {
      url: isAddress,
      availability: isOneOf(...['InStock', 'SoldOut', 'OutOfStock'].map(onSchema)),
      priceSpecification: isA('UnitPriceSpecification'),
    },
  },
  UnitPriceSpecification: {
    must: { price: isAmount, priceCurrency: isOneOf('GBP'), valueAddedTaxIncluded: isOneOf(true) },
  },
  AggregateOffer: {
    must: {
      category: isOneOf('Partially Free', 'Paid'),
      lowPrice: isAmount,
      highPrice: isAmount,
      priceCurrency: isOneOf('GBP'),
    },
  },
}

function onSchema(name: string): string {
  return `https://schema.org/${name}`
}

/** What people type, and what a page may stumble over. */
const oddText = fc.oneof(
  fc.constantFrom(
    '</script><script>alert(1)</script>',
    ']]>',
    '<!-- “quoted” \'and\' "so"',
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'.repeat(5),
    'مركز ‮التدريب 👩‍👩‍👧',
    'one\ntwo,\u2028 three; four',
    'half \ud83d a letter',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== ''),
)

const check = (property: (words: string) => object) =>
  fc.assert(
    fc.property(oddText, (words) => {
      const data = property(words)
      const html = serialiseJsonLd([data])
      expect(html).not.toMatch(/<|\n/)
      const graph = (JSON.parse(html) as { '@graph': Data[] })['@graph']
      expect(graph.flatMap(faultsIn)).toEqual([])
      expect(JSON.stringify(graph)).toContain(JSON.stringify(words).slice(1, -1))
    }),
    { numRuns: 60 },
  )

describe('whatever people write, search engines are told as they ask to be', () => {
  it('the structured data of an article keeps its rules', () => {
    check((words) => {
      return articleData(
        {
          title: words,
          href: '/blog/an-article',
          publishedAt: '2019-04-12T08:00:00.000Z',
          updatedAt: null,
          author: { label: words, href: '/authors/vince' },
          metadata: {
            title: words,
            description: words,
            picture: { src: '/media/a.webp', alt: words, widthPixels: 1280, heightPixels: 800 },
          },
        } as Post,
        words,
      )
    })
  })

  it('the structured data of a course with dates of every kind keeps its rules', () => {
    check((words) => {
      const document = courseDocument({
        title: words,
        summary: words,
        heroImage: mediaDocument(),
        lowestPriceNetPence: 0,
        highestPriceNetPence: 60_000,
      })
      const address = { line1: words, town: words, postcode: 'LS2 9ZX' }
      const venue = venueDocument({ name: words, address })
      const dates = [
        runDocument({ venue, course: document }),
        runDocument({ delivery: 'online', placesLeft: 0, course: document }),
        runDocument({ status: 'cancelled', priceNetPence: 0, timeZone: 'Asia/Dubai', venue }),
        runDocument({ venue, days: [tuesday, { ...dayOn('2027-03-05'), title: words }] }),
        runDocument({ venue, days: [tuesday, { ...dayOn('2027-03-09'), delivery: 'online' }] }),
      ].flatMap((run) => toCourseDate(run, priceTerms) ?? [])
      expect(dates).toHaveLength(5)
      const course = toCourse(document, null, priceTerms)
      const data = courseData({ ...course, dates, testimonials: [], relatedCourses: [] }, words)
      for (const instance of data.hasCourseInstance as unknown as Data[]) {
        // Google wants one of the two.
        expect('courseSchedule' in instance).toBe(!('courseWorkload' in instance))
      }
      return data
    })
  })

  it('the structured data of the way to a page, and of a list of courses, keeps its rules', () => {
    check((words) =>
      breadcrumbData([
        { label: 'Articles', href: '/blog' },
        { label: words, href: '/blog/an-article' },
      ]),
    )
    check((words) => {
      const course = toCourseSummary(courseDocument({ title: words }), priceTerms)
      return courseListData([course, course, course])
    })
  })

  it('the structured data of the company keeps its rules', () => {
    check((words) => {
      const settings = settingsDocument({
        company: {
          legalName: words,
          tradingName: words,
          strapline: words,
          address: { line1: words, line2: words, town: words, postcode: 'LS2 9ZX' },
        },
        social: [{ network: 'linkedin', url: 'https://linkedin.example/a?b=1' }],
      } as never)
      return organisationData(toSite(settings, { id: 'navigation' }))
    })
  })

  it('the structured data of an author, and of questions, keeps its rules', () => {
    check((words) =>
      authorData(
        {
          ...{ name: words, role: words, bio: words, href: '/authors/vince' },
          photo: {
            src: '/media/a.webp',
            srcSet: '',
            alt: '',
            widthPixels: 1280,
            heightPixels: 800,
          },
        },
        words,
      ),
    )
    check((words) => questionsData([{ question: words, answer: words }])[0] ?? {})
    expect(questionsData([])).toEqual([])
  })
})

/** By the rules of its type, and those of everything in it. */
function faultsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(faultsIn)
  if (typeof value !== 'object' || value === null) return []
  const { '@type': type, ...data } = value as Data
  const rule = rules[String(type)]
  if (!rule) return [`${String(type)} is not known`]
  const known = { ...rule.must, ...rule.may }
  return [
    ...Object.keys(rule.must)
      .filter((name) => !(name in data))
      .map((name) => `${String(type)} has no ${name}`),
    ...Object.entries(data).flatMap(([name, inner]) =>
      known[name]?.(inner)
        ? faultsIn(inner)
        : [`${String(type)}.${name} is ${JSON.stringify(inner)}`],
    ),
  ]
}
