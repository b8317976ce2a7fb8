import { describe, expect, it } from '@jest/globals'
import type { CourseRun } from '@lectern/shared/contract/payload-types'
import { catalogueOf } from '@web-support/catalogue'
import {
  courseDocument,
  dayOn,
  runDocument,
  topicDocument,
  venueDocument,
} from '@web-support/documents'
import { readAsked } from './asked'
import { nearby } from './nearby'
import { searchCatalogue, summaryOf, unknownIn } from './search-catalogue'

const speaking = courseDocument({
  id: 'speaking',
  slug: 'speaking',
  title: 'Speaking',
  level: 'introductory',
  topics: [topicDocument({ name: 'Public speaking', slug: 'public-speaking' })],
})
const leading = courseDocument({
  id: 'leading',
  slug: 'leading',
  title: 'Leading',
  topics: [topicDocument()],
})
const inTown = (town: string) =>
  venueDocument({
    id: town,
    name: town,
    address: { line1: '1 High Road', town, postcode: 'YO1 1AA' },
  })

const catalogue = catalogueOf({
  courses: [speaking, leading],
  runs: [
    runDocument({ id: 'york-full', course: speaking, venue: inTown('York'), placesLeft: 0 }),
    runDocument({ id: 'leeds-january', course: speaking }),
    runDocument({
      id: 'york-february',
      course: speaking,
      venue: inTown('York'),
      days: [dayOn('2027-02-02')],
      priceNetPence: 50_000,
    }),
    runDocument({
      id: 'online-march',
      course: leading,
      delivery: 'online',
      days: [dayOn('2027-03-02')],
    }),
    runDocument({
      id: 'milton-keynes-march',
      course: speaking,
      venue: inTown('Milton Keynes'),
      days: [dayOn('2027-03-20')],
    }),
    runDocument({
      id: 'dubai-june',
      course: leading,
      venue: inTown('Dubai'),
      days: [{ day: '2027-06-01', from: '00:30', until: '08:00' }],
      timeZone: 'Asia/Dubai',
    }),
    runDocument({
      id: 'leeds-called-off',
      course: leading,
      status: 'cancelled',
      days: [dayOn('2027-09-02')],
    }),
    runDocument({ id: 'begun', course: leading, days: [dayOn('2027-01-04')] }),
  ],
})

type Query = Record<string, string | string[]>

const search = (query: Query) => searchCatalogue(catalogue, readAsked(query))
const found = (query: Query) =>
  search(query).courses.map(({ course, next }) => [course.id, next?.id])
const datesFound = (query: Query) => search({ ...query, view: 'dates' }).dates.map(({ id }) => id)
const countsOf = (query: Query) =>
  Object.fromEntries(
    Object.entries(search(query).choices).map(([name, choices]) => [
      name,
      Object.fromEntries(choices.map(({ value, count }) => [value, count])),
    ]),
  )

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
        ['leading', 'online-march'],
        ['speaking', 'milton-keynes-march'],
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

  it.each<[Query, string[]]>([
    [{ weekday: 'tuesday' }, ['tuesdays', 'tuesday-evenings']],
    [{ weekday: 'Tuesday', time: 'day' }, ['tuesdays']],
    [{ time: 'evening' }, ['tuesday-evenings']],
    [{ weekday: 'wednesday' }, []],
    [{ time: 'day' }, ['tuesdays', 'tuesday-and-wednesday']],
    [{ time: 'night' }, []],
  ])('know on which weekdays and at what time of day dates are: %j', (query, ids) => {
    const evening = { from: '17:00', until: '19:00' }
    const runs = [
      onDays('tuesdays', dayOn('2027-03-02'), dayOn('2027-03-09')),
      onDays('tuesday-evenings', { ...dayOn('2027-03-02'), ...evening }),
      onDays('tuesday-and-wednesday', dayOn('2027-03-02'), dayOn('2027-03-03')),
      onDays('mixed', dayOn('2027-03-01'), { ...dayOn('2027-03-02'), ...evening }),
    ]
    const all = catalogueOf({ courses: [speaking], runs })
    const { dates, choices } = searchCatalogue(all, readAsked({ ...query, view: 'dates' }))
    expect(dates.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
    expect(choices.weekday.map(({ text }) => text)).toEqual(['Tuesdays'])
    expect(choices.time.map(({ text }) => text)).toEqual(['Before 5pm', 'Evenings, from 5pm'])
  })

  it('offer only what can be booked, in an order that people know', () => {
    const { month, place } = search({}).choices
    expect(month.map(({ text }) => text)).toEqual([
      'January 2027',
      'February 2027',
      'March 2027',
      'June 2027',
    ])
    expect(place.map(({ value }) => value)).toEqual([
      'dubai',
      'leeds',
      'milton-keynes',
      'online',
      'york',
    ])
  })

  it('say how many courses each choice would find beside the others', () => {
    expect(countsOf({}).place).toMatchObject({ york: 1, online: 1, leeds: 1 })
    expect(countsOf({}).month).toMatchObject({ '2027-03': 2 })
    const besidesYork = countsOf({ place: 'york' })
    expect(besidesYork.level).toEqual({ introductory: 1, 'level-4': 0 })
    expect(besidesYork.month).toMatchObject({ '2027-02': 1, '2027-03': 0 })
    expect(besidesYork.place).toMatchObject({ york: 1, online: 1 })
  })

  it('count dates where dates are looked at, and show those that are full', () => {
    expect(datesFound({ place: 'york' })).toEqual(['york-full', 'york-february'])
    expect(countsOf({ view: 'dates' }).place).toMatchObject({ york: 2 })
  })

  it('say what the dates found cost, and not what others do', () => {
    const labelOf = (query: Query) =>
      search(query).courses.map((each) => summaryOf(each).price.label.text)
    expect(labelOf({ place: 'york' })).toEqual(['£600 inc. VAT (£500 + VAT)'])
    expect(labelOf({ topic: 'public-speaking' })).toEqual(['From £600 inc. VAT (£500 + VAT)'])
    expect(labelOf({ place: 'leeds' })).toEqual(['£764.40 inc. VAT (£637 + VAT)'])
  })

  it.each<[string, string[]]>([
    ['soonest', ['speaking', 'leading']],
    ['price', ['speaking', 'leading']],
    ['title', ['leading', 'speaking']],
    ['nonsense', ['speaking', 'leading']],
  ])('are sorted by %s', (sort, slugs) => {
    expect(found({ sort }).map(([slug]) => slug)).toEqual(slugs)
  })

  it('sort dates by price, and the soonest first among equals', () => {
    expect(datesFound({ sort: 'price' }).slice(0, 2)).toEqual(['york-february', 'york-full'])
  })

  it.each<[Query, string[]]>([
    [{ place: 'atlantis' }, ['place']],
    [{ place: 'leeds', month: '13-2027', topic: 'x' }, ['topic', 'month']],
    [{ level: 'Level 4', place: 'York' }, []],
    [{ place: 'constructor', level: '__proto__' }, ['level', 'place']],
  ])('know what nobody offers: %j', (query, names) => {
    expect(unknownIn(readAsked(query).filter, search(query).choices)).toEqual(names)
  })
})

describe('who finds nothing', () => {
  const near = (query: Query) => nearby(catalogue, readAsked(query), search(query))

  it('is led to the next month in which there is something, or the last one', () => {
    expect(near({ place: 'york', month: '2027-01' }).month).toMatchObject({
      month: '2027-02',
      count: 1,
    })
    expect(near({ place: 'york', month: '2027-12' }).month).toMatchObject({ month: '2027-02' })
    expect(near({ topic: 'zeppelins', month: '2027-01' }).month).toBeNull()
  })

  it('is led online, where that finds something', () => {
    expect(near({ place: 'york', month: '2027-03' }).online?.asked.filter).toEqual({
      place: 'online',
      month: '2027-03',
    })
    expect(near({ place: 'york', month: '2027-01' }).online).toBeNull()
    expect(near({ place: 'online', month: '2027-01' }).online).toBeNull()
  })

  it('may leave out one choice, each of which finds something', () => {
    expect(near({ level: 'level-4', place: 'york' }).without).toMatchObject([
      { name: 'level', count: 1, asked: { filter: { place: 'york' } } },
      { name: 'place', count: 1, asked: { filter: { level: 'level-4' } } },
    ])
    expect(near({ topic: 'zeppelins' }).without).toEqual([])
  })
})

function onDays(id: string, ...days: CourseRun['days']) {
  return runDocument({ id, course: speaking, days })
}
