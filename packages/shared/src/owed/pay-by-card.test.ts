import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { leastCardPence, mostCardPence } from '../orders/card-payment'
import { balancePence, type MoneyOfOrder } from '../orders/order-balance'
import { cardPaymentOfInvoice } from './pay-by-card'

const none: MoneyOfOrder = {
  ...{ invoicedPence: 0, creditedPence: 0, receivedPence: 0 },
  ...{ paidBackPence: 0, toPayBackPence: 0 },
}

const sum = fc.integer({ min: 0, max: 1_000_000 })
const anyMoney = fc.record({
  ...{ invoicedPence: sum, creditedPence: sum, receivedPence: sum },
  ...{ paidBackPence: sum, toPayBackPence: sum },
})

describe('paying an invoice by card', () => {
  it('asks for what is left after credit notes and money', () => {
    const money = {
      ...none,
      invoicedPence: 1_528_80,
      creditedPence: 764_40,
      receivedPence: 500_00,
    }
    expect(cardPaymentOfInvoice(money)).toEqual({ kind: 'can-pay', pence: 264_40 })
  })

  it('asks for nothing where nothing is open, or too much was paid', () => {
    const nothing = { kind: 'nothing-open' }
    expect(cardPaymentOfInvoice(none)).toEqual(nothing)
    expect(cardPaymentOfInvoice({ ...none, receivedPence: 1 })).toEqual(nothing)
  })

  it.each([
    ['less than Stripe takes', leastCardPence - 1, 'payment-refused'],
    ['the least that Stripe takes', leastCardPence, 'can-pay'],
    ['the most that Stripe takes', mostCardPence, 'can-pay'],
    ['more than Stripe takes', mostCardPence + 1, 'payment-refused'],
  ])('of %s', (_, invoicedPence, kind) => {
    expect(cardPaymentOfInvoice({ ...none, invoicedPence })).toMatchObject({ kind })
  })

  it('leaves nothing open once it was paid, whatever came before', () => {
    fc.assert(
      fc.property(anyMoney, (money) => {
        const asked = cardPaymentOfInvoice(money)
        fc.pre(asked.kind === 'can-pay')
        const receivedPence = money.receivedPence + asked.pence
        expect(balancePence({ ...money, receivedPence })).toBe(0)
        expect(cardPaymentOfInvoice({ ...money, receivedPence })).toEqual({ kind: 'nothing-open' })
      }),
    )
  })
})
