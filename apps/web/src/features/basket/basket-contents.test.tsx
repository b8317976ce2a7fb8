import { describe, expect, it } from '@jest/globals'
import { pence } from '@lectern/shared/money/pence'
import { priceLabel } from '@lectern/shared/vat/price-label'
import { render, screen, within } from '@testing-library/react'
import type { BasketLine, PricedBasket } from '../../views/basket'
import { BasketContents } from './basket-contents'
import { EmptyBasket } from './empty-basket'

const line: BasketLine = {
  runId: 'run-1',
  courseDays: ['2027-01-12', '2027-01-13'].map((day) => ({ day, from: '09:30', until: '16:30' })),
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
  count: 2,
  unitPrice: priceLabel({ netPence: pence(63700), vatRateBasisPoints: 2000, audience: 'mixed' }),
  netPence: pence(127400),
  vatPence: pence(25480),
  grossPence: pence(152880),
  mostPlaces: 5,
}
const basket: PricedBasket = {
  lines: [line],
  totals: {
    count: 2,
    netPence: line.netPence,
    grossPence: line.grossPence,
    vat: [{ label: 'VAT at 20%', vatPence: line.vatPence }],
  },
  problems: [],
  code: null,
  bookedFor: null,
  changes: [],
}

const show = (
  changes: Partial<PricedBasket> = {},
  running: Parameters<typeof BasketContents>[0]['running'] = null,
) =>
  render(<BasketContents basket={{ ...basket, ...changes }} attemptKey="key-1" running={running} />)

describe('a basket', () => {
  it('shows each date with its price both ways, and what it comes to', () => {
    show()
    const item = screen.getByRole('listitem')
    expect(item).toHaveTextContent('£764.40 inc. VAT (£637 + VAT) a place')
    expect(item).toHaveTextContent('12 to 13 January 2027, 9.30am to 4.30pm')
    const total = screen.getByRole('complementary', { name: 'What it comes to' })
    expect(total).toHaveTextContent('VAT at 20%£254.80')
    expect(total).toHaveTextContent('Total to pay£1,528.80')
  })

  it('says for which organisation it is, or that its link has ended, with the way out', () => {
    show()
    expect(screen.queryByText(/You book for/)).toBeNull()
    show({ bookedFor: { name: 'Calder Vale' } })
    const out = screen.getByRole('button', { name: 'Book for myself instead' })
    expect(out.closest('form')).toHaveAttribute('action', '/basket/organisation/removal')
    expect(out.closest('form')).toHaveTextContent('You book for Calder Vale.')
    show({ bookedFor: 'link-ended' })
    const link = screen.getByRole('link', { name: 'Ask for a new link' })
    expect(link).toHaveAttribute('href', '/organisation/new-link')
    expect(screen.getByRole('button', { name: /^Go on at everybody/ })).toBeVisible()
  })

  it('changes and removes by forms that need no script', () => {
    show()
    const count = screen.getByRole('spinbutton', { name: /^Places.*Coaching/ })
    expect(count).toHaveValue(2)
    expect((count as HTMLInputElement).form).toHaveAttribute('action', '/basket/lines/run-1')
    const remove = screen.getByRole('button', { name: /^Remove.*Coaching/ })
    expect(remove.closest('form')).toHaveAttribute('action', '/basket/lines/run-1/removal')
    const checkout = screen.getByRole('button', { name: 'Go to checkout' })
    expect(checkout.closest('form')).toHaveAttribute('method', 'post')
  })

  it('gives or takes one place with one press, as far as there are any', () => {
    show({ lines: [{ ...line, count: 5 }] })
    const fewer = screen.getByRole('button', { name: /^One place fewer.*Coaching/ })
    expect(new FormData(fewer.closest('form')!).get('count')).toBe('4')
    expect(fewer.closest('form')).toHaveAttribute('action', '/basket/lines/run-1')
    expect(screen.getByRole('button', { name: /^One place more/ })).toBeDisabled()
  })

  it('is left by removing it, not by taking the last place away', () => {
    show({ lines: [{ ...line, count: 1 }] })
    expect(screen.getByRole('button', { name: /^One place fewer/ })).toBeDisabled()
    expect(screen.getByRole('button', { name: /^One place more/ })).toBeEnabled()
  })

  it('offers what is left, and no way to the checkout, while something cannot be booked', () => {
    const problem = { runId: 'run-1', courseTitle: 'Coaching', count: 2, placesLeft: 1 }
    show({ problems: [{ ...problem, reason: 'fewer-places' }] })
    const alert = screen.getByRole('alert')
    expect(alert).toHaveTextContent('you asked for 2 places, and only 1 is left')
    expect(within(alert).getByRole('button', { name: /Take 1 place/ })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Go to checkout' })).not.toBeInTheDocument()
  })

  it('leads back to the checkout that keeps its places', () => {
    show({}, { token: 'a.b', expiresAt: '2027-01-01T14:32:00.000Z' })
    expect(screen.getByText('Your places are kept until 2.32pm.')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Continue your booking' })).toHaveAttribute(
      'href',
      '/checkout/a.b',
    )
  })

  it('says so when it is empty', () => {
    render(<EmptyBasket />)
    expect(screen.getByText('You have not selected any courses')).toBeInTheDocument()
  })
})
