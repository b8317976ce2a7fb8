import { describe, expect, it } from '@jest/globals'
import { pence } from '@lectern/shared/money/pence'
import { priceLabel } from '@lectern/shared/vat/price-label'
import { render, screen } from '@testing-library/react'
import type { BasketLine } from '../../views/basket'
import { BasketAddition, type JustPressed } from './basket-addition'

const line: BasketLine = {
  runId: 'run-1',
  courseDays: [{ day: '2027-01-12', from: '09:30', until: '16:30' }],
  courseTitle: 'Coaching',
  courseHref: '/courses/coaching',
  startsAt: '2027-01-12T09:30:00.000Z',
  endsAt: '2027-01-13T16:30:00.000Z',
  timeZone: 'Europe/London',
  days: '12 to 13 January 2027',
  hours: '9.30am to 4.30pm',
  eachDay: [],
  place: 'Leeds, The Corn Exchange',
  isOnline: false,
  count: 3,
  unitPrice: priceLabel({ netPence: pence(63700), vatRateBasisPoints: 2000, audience: 'mixed' }),
  netPence: pence(191100),
  vatPence: pence(38220),
  grossPence: pence(229320),
  mostPlaces: 5,
}
const addition = { runId: 'run-1', count: 2, visit: 'k3jx9' }

const show = (pressed: JustPressed, { additions = [addition], lines = [line] } = {}) =>
  render(<BasketAddition pressed={pressed} lines={lines} additions={additions} visit="new1" />)

describe('after "Book" was pressed', () => {
  it('the basket says what was added, with a way back that needs no script', () => {
    show({ added: 'run-1' })
    expect(screen.getByRole('status')).toHaveTextContent(
      'Added: 2 places on Coaching, 12 to 13 January 2027',
    )
    const undo = screen.getByRole('button', { name: /^Undo.*Coaching/ })
    expect(undo.closest('form')).toHaveAttribute('action', '/basket/lines/run-1/undo')
    expect(undo.closest('form')).toHaveAttribute('method', 'post')
  })

  it('a second time, it says how many there are, and adds more to who means it', () => {
    show({ already: 'run-1' })
    expect(screen.getByRole('status')).toHaveTextContent('Already in your basket: 3 places on')
    const form = screen.getByRole('button', { name: 'Add 2 places more' }).closest('form')
    expect(Object.fromEntries(new FormData(form!))).toEqual({
      runId: 'run-1',
      count: '2',
      visit: 'new1',
    })
  })

  it.each<[string, JustPressed, Parameters<typeof show>[1]]>([
    ['nothing led here', {}, {}],
    ['it was undone', { added: 'run-1' }, { additions: [] }],
    ['the line was removed', { added: 'run-1' }, { lines: [] }],
    ['the address names another', { added: 'run-2' }, {}],
    ['the address makes no sense', { already: ['run-1', 'run-1'] }, {}],
  ])('it says nothing when %s', (_, pressed, kept) => {
    const { container } = show(pressed, kept)
    expect(container).toBeEmptyDOMElement()
  })
})
