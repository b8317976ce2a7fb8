import { expect, it } from '@jest/globals'
import { render, screen } from '@testing-library/react'
import { courseDocument, dayOn, priceTerms, runDocument } from '@web-support/documents'
import { toCourse } from '../../cms/to-view/course'
import { toCourseDate } from '../../cms/to-view/course-date'
import { CourseHead } from './course-head'
import { partNames } from './course-sections'

const glance = () => screen.getByRole('complementary', { name: 'At a glance' })

it('a course whose dates differ in price says where they begin, and what the next one costs', () => {
  show({ lowestPriceNetPence: 47_500, highestPriceNetPence: 63_700 })
  expect(glance()).toHaveTextContent('From £570 inc. VAT (£475 + VAT)')
  expect(glance()).toHaveTextContent('12 to 13 January 2027, Leeds: £764.40 inc. VAT (£637 + VAT)')
})

it('a course whose dates cost the same says so once', () => {
  show({})
  expect(glance()).not.toHaveTextContent('From')
  expect(glance()).toHaveTextContent(/12 to 13 January 2027, Leeds$/)
})

it('says how large a group is where all groups are as large', () => {
  show({})
  expect(glance()).toHaveTextContent('12 at most')
})

it('says nothing of the size of groups that differ', () => {
  show({}, [{ capacity: 8, days: [dayOn('2027-04-01')] }])
  expect(glance()).not.toHaveTextContent('at most')
})

it.each([
  ['Day 1, morning: the page', { when: 'Day 1, morning', what: 'The page' }],
  ['The page', { when: '', what: 'The page' }],
  ['10:30 start', { when: '', what: '10:30 start' }],
])('a part called %j is %j', (title, names) => {
  expect(partNames(title)).toEqual(names)
})

type Changes<Make extends (changes: never) => unknown> = Parameters<Make>[0]

function show(prices: Changes<typeof courseDocument>, others: Changes<typeof runDocument>[] = []) {
  const course = {
    ...toCourse(courseDocument(prices), null, priceTerms),
    dates: [{}, ...others].flatMap((run) => toCourseDate(runDocument(run), priceTerms) ?? []),
    testimonials: [],
    relatedCourses: [],
  }
  render(<CourseHead course={course} />)
}
