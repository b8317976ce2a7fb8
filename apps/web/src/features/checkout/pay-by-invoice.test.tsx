import { describe, expect, it } from '@jest/globals'
import type { AccountStanding } from '@lectern/shared/contract/on-account'
import { render, screen } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { PayByInvoice } from './pay-by-invoice'

const allowed = {
  kind: 'allowed',
  organisation: 'Calder Vale Housing',
  dueOn: '2027-02-11',
  purchaseOrder: 'none',
} as const satisfies AccountStanding

describe('paying by invoice', () => {
  it('says to whom, how much and until when before the button', () => {
    const { container } = show(allowed)
    expect(container).toHaveTextContent(
      /On the account of Calder Vale Housing: an invoice of £2,526.00 including VAT, to be paid by (\w+ )?11 February 2027/,
    )
    const button = screen.getByRole('button', { name: 'Book on account, £2,526.00' })
    expect(button).toHaveAttribute('name', 'payBy')
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('asks for the purchase order, with what is known or was typed, and says what is wrong', () => {
    const { unmount } = show({ ...allowed, purchaseOrder: 'asked' })
    expect(screen.getByRole('textbox', { name: /\(optional\)/ })).toHaveValue('PO 1')
    unmount()
    const problems = [{ path: 'purchaseOrderNumber', message: 'Enter the number' }]
    show(
      { ...allowed, purchaseOrder: 'to-book' },
      { problems, answers: { purchaseOrderNumber: '' } },
    )
    expect(screen.getByRole('textbox', { name: 'Purchase order number' })).toBeInvalid()
    expect(screen.getByRole('textbox')).toHaveValue('')
  })

  it('is not offered where it is not asked, and leads on by letter or to us', () => {
    const { container, unmount } = show({ kind: 'not-offered' })
    expect(container).toBeEmptyDOMElement()
    unmount()
    const unproven = show({ kind: 'unproven' })
    expect(screen.getByRole('button', { name: 'Pay by invoice' })).toHaveValue('invoice')
    unproven.unmount()
    show({ kind: 'not-allowed' })
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getByRole('link', { name: 'ask us' })).toBeInTheDocument()
  })

  it('can be asked for, and says what that means, until when, and what came of it', () => {
    const until = '2027-01-12T17:00:00.000Z'
    const asking = show({ kind: 'may-ask', until })
    expect(asking.container).toHaveTextContent(
      /until .*12 January.* If we agree, you have booked, and .* obliged to pay an invoice of £2,526.00/,
    )
    const button = screen.getByRole('button', { name: 'Ask to pay by invoice, £2,526.00' })
    expect(button).toHaveAttribute('name', 'payBy')
    asking.unmount()
    const asked = show({ kind: 'asked', until })
    expect(asked.container).toHaveTextContent(/your places are kept until then/)
    asked.unmount()
    const { container } = show({ kind: 'refused', reason: 'We know you too little yet.' })
    expect(container).toHaveTextContent(/We know you too little yet\. You can pay by card/)
    expect(screen.queryByRole('button')).toBeNull()
  })
})

function show(
  standing: AccountStanding,
  form: Partial<Pick<ComponentProps<typeof PayByInvoice>, 'answers' | 'problems'>> = {},
) {
  const checkout = {
    booker: { email: 'training@calder.example', purchaseOrderNumber: 'PO 1' },
    totals: { grossPence: 252_600 },
  } as ComponentProps<typeof PayByInvoice>['checkout']
  const props = { checkout, answers: {}, problems: [], ...form }
  return render(<PayByInvoice standing={standing} {...props} />)
}
