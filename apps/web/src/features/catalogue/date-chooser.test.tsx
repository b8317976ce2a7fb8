import { expect, it } from '@jest/globals'
import { cleanup, render, screen, within } from '@testing-library/react'
import type { CourseRun } from '@lectern/shared/contract/payload-types'
import { courseDocument, dayOn, priceTerms, runDocument } from '@web-support/documents'
import { toCourse } from '../../cms/to-view/course'
import { toCourseDate } from '../../cms/to-view/course-date'
import { DateChooser } from './date-chooser'

const on = (id: string, changes: Partial<CourseRun> = {}) => runDocument({ id, ...changes })

function show(runs: CourseRun[]) {
  const course = {
    ...toCourse(courseDocument(), null, priceTerms),
    dates: runs.flatMap((run) => toCourseDate(run, priceTerms) ?? []),
    testimonials: [],
    relatedCourses: [],
  }
  render(<DateChooser course={course} />)
}

it('one form books places on any of the dates, the next one unless another is chosen', () => {
  show([
    on('full', { placesLeft: 0, days: [dayOn('2027-01-09')] }),
    on('next', { placesLeft: 2 }),
    on('later', { days: [dayOn('2027-03-12')], placesLeft: 7, priceNetPence: 50_000 }),
  ])
  const form = screen.getByRole<HTMLFormElement>('form', { name: 'Choose a date' })
  expect(form).toHaveAttribute('action', '/basket/lines')
  expect(Object.fromEntries(new FormData(form))).toEqual({ runId: 'next', count: '1', visit: '' })
  within(form)
    .getByRole('radio', { name: /12 March 2027.*£600 inc. VAT/ })
    .click()
  expect(new FormData(form).get('runId')).toBe('later')
  expect(screen.getByLabelText('Places')).toHaveAttribute('max', '7')
})

it('a date says in words when it is, where, and how many places are left', () => {
  show([on('next', { placesLeft: 2 })])
  expect(screen.getByRole('radio')).toHaveAccessibleName(
    /^12 to 13 January 2027, Leeds, Tannery Wharf ?Tue, Wed, 9.30am to 4.30pm ?Only 2 places left$/,
  )
})

it('a date that is confirmed says so, and no other', () => {
  show([on('next', { isConfirmed: true }), on('later', { isConfirmed: false })])
  expect(screen.getAllByText('Confirmed: this date takes place')).toHaveLength(1)
  expect(screen.getAllByRole('radio')[0]).toHaveAccessibleName(/this date takes place/)
})

it.each<[string, Partial<CourseRun>]>([
  ['Fully booked', { placesLeft: 0 }],
  ['Booking has closed', { status: 'closed' }],
  ['Cancelled', { status: 'cancelled' }],
])('a date that is "%s" is shown, and cannot be chosen', (words, changes) => {
  show([on('off', changes)])
  expect(screen.getByRole('listitem')).toHaveTextContent(words)
  expect(screen.queryByRole('radio')).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Book' })).not.toBeInTheDocument()
})

it('where nothing can be booked, a form asks for news, and otherwise waits behind a question', () => {
  show([])
  expect(screen.getByText('No dates are planned just now.')).toBeInTheDocument()
  const { form } = screen.getByRole<HTMLButtonElement>('button', { name: /^Tell me about new/ })
  expect(form).toHaveAttribute('action', '/date-news/sent')
  const answers = Object.fromEntries(new FormData(form!))
  expect(answers).toEqual({ courseId: 'course-1', newsEmail: '', website: '' })
  expect(form!.closest('details')).toBeNull()
  cleanup()
  show([on('open')])
  expect(screen.getByText('No date that suits you?').closest('details')).not.toHaveAttribute('open')
})

it('a full date leads to its waiting list, until it is about to begin', () => {
  const soon = new Date(priceTerms.now.getTime() + 30 * 60 * 60_000).toISOString()
  const tooSoon = new Date(priceTerms.now.getTime() + 23 * 60 * 60_000).toISOString()
  show([
    on('soon', { placesLeft: 0, startsAt: soon }),
    on('too-soon', { placesLeft: 0, startsAt: tooSoon }),
    on('closed', { placesLeft: 0, status: 'closed' }),
    on('open'),
  ])
  const links = screen.getAllByRole('link', { name: /^Join the waiting list of / })
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/waiting-list/dates/soon'])
})
