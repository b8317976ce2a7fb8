import { describe, expect, it } from '@jest/globals'
import {
  courseDocument,
  priceTerms,
  runDocument,
  topicDocument,
  venueDocument,
} from '../../../test-support/documents'
import { toCourseSummary } from '../../cms/to-view/course'
import { toCourseDate } from '../../cms/to-view/course-date'
import { filterChoices, filterCourses, readFilter, unknownIn } from './course-filter'

const speaking = courseDocument({
  id: 'speaking',
  slug: 'speaking',
  title: 'Speaking',
  level: 'introductory',
  topics: [topicDocument({ name: 'Public speaking', slug: 'public-speaking' })],
})
const leading = courseDocument({ id: 'leading', slug: 'leading', topics: [topicDocument()] })
const inTown = (town: string) =>
  venueDocument({ name: town, address: { line1: '1 High Road', town, postcode: 'YO1 1AA' } })

const catalogue = {
  courses: [speaking, leading].map((course) => toCourseSummary(course, priceTerms)),
  dates: [
    runDocument({ id: 'york-full', course: speaking, venue: inTown('York'), placesLeft: 0 }),
    runDocument({ id: 'leeds-january', course: speaking, startsAt: '2027-01-12T09:30:00.000Z' }),
    runDocument({
      id: 'york-february',
      course: speaking,
      venue: inTown('York'),
      startsAt: '2027-02-02T09:30:00.000Z',
      priceNetPence: 50_000,
    }),
    runDocument({
      id: 'online-march',
      course: leading,
      delivery: 'online',
      startsAt: '2027-03-02T09:00:00.000Z',
    }),
    runDocument({
      id: 'milton-keynes-march',
      course: speaking,
      venue: inTown('Milton Keynes'),
      startsAt: '2027-03-20T09:00:00.000Z',
    }),
    runDocument({
      id: 'dubai-june',
      course: leading,
      venue: inTown('Dubai'),
      startsAt: '2027-05-31T20:30:00.000Z',
      timeZone: 'Asia/Dubai',
    }),
    runDocument({
      id: 'leeds-called-off',
      course: leading,
      status: 'cancelled',
      startsAt: '2027-09-02T09:00:00.000Z',
    }),
  ].flatMap((run) => toCourseDate(run, priceTerms) ?? []),
}

type Query = Record<string, string | string[]>

const found = (query: Query) =>
  filterCourses(catalogue, readFilter(query)).map(({ course, date }) => [course.slug, date?.id])

describe('the filters of the catalogue', () => {
  it('leave every course, with its next date, when nothing is asked', () => {
    expect(found({ topic: '', level: ' ' })).toEqual([
      ['speaking', 'leeds-january'],
      ['leading', 'online-march'],
    ])
  })

  it.each<[Query, string[][]]>([
    [{ topic: 'public-speaking' }, [['speaking', 'leeds-january']]],
    [{ level: 'level-4' }, [['leading', 'online-march']]],
    [{ place: 'york' }, [['speaking', 'york-february']]],
    [{ place: 'online' }, [['leading', 'online-march']]],
    [{ month: '2027-02' }, [['speaking', 'york-february']]],
    [
      { month: '2027-03' },
      [
        ['speaking', 'milton-keynes-march'],
        ['leading', 'online-march'],
      ],
    ],
    [{ month: '2027-09' }, []],
    [{ place: 'york', month: '2027-03' }, []],
    [{ place: 'york', month: '2027-02', level: 'level-4' }, []],
    [{ place: 'leeds', topic: 'leadership' }, []],
    [{ topic: '<script>' }, []],
  ])('asked for %j find %j', (query, courses) => {
    expect(found(query)).toEqual(courses)
  })

  it.each<Query>([
    { place: ' Milton Keynes ' },
    { place: 'MILTON  KEYNES' },
    { place: ['', 'milton-keynes'] },
    { place: ['milton-keynes', 'leeds'] },
  ])('understand a place as it is typed: %j', (query) => {
    expect(found(query)).toEqual([['speaking', 'milton-keynes-march']])
  })

  it('go by the calendar of the place', () => {
    expect(found({ month: '2027-06' })).toEqual([['leading', 'dubai-june']])
    expect(found({ month: '2027-05' })).toEqual([])
  })

  it('lead to the price of the date that was found', () => {
    const [{ date, isAskedFor }] = filterCourses(catalogue, { place: 'york' }) as [
      ReturnType<typeof filterCourses>[number],
    ]
    expect(isAskedFor).toBe(true)
    expect(date?.price.label.text).toBe('£600 inc. VAT (£500 + VAT)')
  })

  it('offer only what can be booked', () => {
    const choices = filterChoices(catalogue)
    expect(choices.month.map(({ text }) => text)).toEqual([
      'January 2027',
      'February 2027',
      'March 2027',
      'June 2027',
    ])
    expect(choices.place.map(({ value }) => value)).toEqual([
      'dubai',
      'leeds',
      'milton-keynes',
      'online',
      'york',
    ])
  })

  it.each<[Query, string[]]>([
    [{ place: 'atlantis' }, ['place']],
    [{ place: 'leeds', month: '13-2027', topic: 'x' }, ['topic', 'month']],
    [{ level: 'Level 4', place: 'York' }, []],
    [{ place: 'constructor', level: '__proto__' }, ['level', 'place']],
  ])('know what nobody offers: %j', (query, names) => {
    expect(unknownIn(readFilter(query), filterChoices(catalogue))).toEqual(names)
  })
})
