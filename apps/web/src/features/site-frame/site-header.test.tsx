import { describe, expect, it } from '@jest/globals'
import { emptyBasketSummary } from '@lectern/shared/basket/summary'
import { render, screen } from '@testing-library/react'
import { retentionTerms } from '@lectern/shared/privacy/retention-terms'
import type { Site } from '../../views/site'
import { SiteHeader } from './site-header'

const site: Site = {
  company: {
    legalName: 'Hollin Bank Training Limited',
    tradingName: 'Hollin Bank',
    strapline: '',
    addressLines: [],
    address: null,
    companyNumber: '',
  },
  vat: { registered: false, number: '', rates: [] },
  retention: retentionTerms(null),
  audience: 'mixed',
  waitingList: { isOffered: true, closingHours: 24 },
  contact: { email: '', phone: '0113 496 0142', openingHours: '' },
  social: [],
  navigation: { header: [{ label: 'Courses', href: '/courses' }], footer: [] },
}

describe('the head of a page', () => {
  it('has the menu', () => {
    renderAt('/courses')
    expect(screen.getByRole('navigation', { name: 'Main', hidden: true })).toBeInTheDocument()
    expect(screen.queryByText(/Stuck\?/)).toBeNull()
  })

  it('leads nobody away who is booking: the way back, and somebody to ask', () => {
    renderAt('/checkout/a-token/who-books')
    expect(screen.queryByRole('navigation', { hidden: true })).toBeNull()
    expect(screen.queryByRole('button', { hidden: true })).toBeNull()
    expect(screen.getByText(/Stuck\?/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: '0113 496 0142' })).toHaveAttribute(
      'href',
      'tel:01134960142',
    )
    expect(screen.getByRole('link', { name: /^Basket/ })).toBeInTheDocument()
  })

  it('has nobody to ask where the company gives no number', () => {
    renderAt('/checkout/a-token/check', { ...site, contact: { ...site.contact, phone: '' } })
    expect(screen.queryByText(/Stuck\?/)).toBeNull()
  })
})

function renderAt(path: string, of: Site = site) {
  render(<SiteHeader site={of} look={null} path={path} basket={emptyBasketSummary} />)
}
