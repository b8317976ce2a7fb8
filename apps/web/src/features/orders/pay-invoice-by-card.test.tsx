import { describe, expect, it } from '@jest/globals'
import { pence } from '@lectern/shared/money/pence'
import { render } from '@testing-library/react'

import { PayInvoiceByCard } from './pay-invoice-by-card'

const open = { openPence: pence(264_40), dueOn: '2027-04-01', isByCard: true }

describe('paying an invoice by card', () => {
  it('names what is open on the button, and sends it along', () => {
    const page = drawn(open)
    expect(page).toContain('>Pay £264.40 by card</button>')
    expect(page).toContain('value="26440" name="open"')
    expect(page).toContain('due by 1 April 2027')
  })

  it('is not offered where nothing can be paid by card', () => {
    expect(drawn({ ...open, isByCard: false })).toBe('')
    expect(drawn(null)).toBe('')
  })
})

function drawn(toPay: typeof open | null): string {
  return render(<PayInvoiceByCard order={{ token: 'a.b', toPay }} />).container.innerHTML
}
