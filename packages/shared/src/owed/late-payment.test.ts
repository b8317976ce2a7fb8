import { describe, expect, it } from '@jest/globals'

import { pence } from '../money/pence'
import type { MoneyEntry } from './account'
import { latePaymentOf } from './late-payment'

/** £1,000.00, due on 31 March 2025, for a course that was over by then. */
function debt({
  grossPence = 1_000_00,
  dueOn = '2025-03-31' as string | null,
  performedOn = '2025-03-10' as string | null,
  today = '2025-04-30',
  isBusiness = true,
  received = [] as [on: string, amountPence: number][],
  creditedPence = 0,
}) {
  const issuedOn = '2025-03-01'
  const credit = { number: 'CN-1', issuedOn: '2025-04-20', invoiceNumber: 'INV-1' }
  return {
    account: {
      orderReference: 'LT-1',
      invoices: [{ number: 'INV-1', issuedOn, dueOn, grossPence: pence(grossPence) }],
      creditNotes: creditedPence ? [{ ...credit, grossPence: pence(creditedPence) }] : [],
      money: received.map(([on, amountPence]): MoneyEntry => {
        return { on, kind: 'received', reference: '', amountPence: pence(amountPence) }
      }),
    },
    ...{ number: 'INV-1', isBusiness, performedOn, today },
  }
}

const interestPence = (of: Parameters<typeof debt>[0]) => {
  const interest = latePaymentOf(debt(of))?.interest
  return interest?.isKnown ? interest.interestPence : interest
}

describe('what the law lets a company add', () => {
  it('is £70.00 and £10.48 for £1,000.00 that is thirty days late', () => {
    expect(latePaymentOf(debt({}))).toEqual({
      since: '2025-04-01',
      fixedSumPence: 70_00,
      interest: { isKnown: true, rateBasisPoints: 12_75, interestPence: 10_48 },
    })
  })

  it.each([
    [999_99, 40_00],
    [1_000_00, 70_00],
    [9_999_99, 70_00],
    [10_000_00, 100_00],
  ])('has for a debt of %d pence the fixed sum of %d', (grossPence, fixedSumPence) => {
    expect(latePaymentOf(debt({ grossPence }))).toMatchObject({ fixedSumPence })
  })

  it.each([
    ['a consumer owes it', { isBusiness: false }],
    ['it is the due day', { today: '2025-03-31' }],
    ['no due day was said', { dueOn: null }],
    ['nobody can tell when the course was', { performedOn: null }],
    ['it is the last day of the course', { performedOn: '2025-04-30' }],
    ['it is paid', { received: [['2025-04-29', 1_000_00]] as [string, number][] }],
    ['it was credited', { creditedPence: 1_000_00 }],
  ])('is nothing while %s', (_, of) => {
    expect(latePaymentOf(debt(of))).toBeNull()
  })

  it('begins after the course, where the invoice was due before', () => {
    expect(latePaymentOf(debt({ performedOn: '2025-04-29' }))).toMatchObject({
      since: '2025-04-30',
      interest: { interestPence: 35 },
    })
  })

  it('is by the day on what was open on it', () => {
    // 10 days of £1,000.00 and 20 of £400.00.
    expect(interestPence({ received: [['2025-04-11', 600_00]] })).toBe(6_29)
    expect(interestPence({ received: [['2025-03-30', 600_00]] })).toBe(4_19)
    expect(interestPence({ creditedPence: 600_00 })).toBe(4_19)
    // One that was written down by mistake, and undone.
    const mistake: [string, number][] = [
      ['2025-04-11', 600_00],
      ['2025-04-11', -600_00],
    ]
    expect(interestPence({ received: mistake })).toBe(10_48)
  })

  it('has the fixed sum of what was open when it became late', () => {
    expect(latePaymentOf(debt({ received: [['2025-04-11', 600_00]] }))?.fixedSumPence).toBe(70_00)
    expect(latePaymentOf(debt({ received: [['2025-03-31', 600_00]] }))?.fixedSumPence).toBe(40_00)
    const bounced: [string, number][] = [
      ['2025-03-20', 1_000_00],
      ['2025-04-11', -1_000_00],
    ]
    expect(latePaymentOf(debt({ received: bounced }))?.fixedSumPence).toBe(70_00)
  })
})

describe('the rate', () => {
  it.each([
    ['2025-06-29', 12_75],
    ['2025-06-30', 12_25],
    ['2025-12-30', 12_25],
    ['2025-12-31', 11_75],
    ['2026-06-29', 11_75],
  ])('of what was due on %s is %d, also a year later', (dueOn, rateBasisPoints) => {
    expect(latePaymentOf(debt({ dueOn, today: '2027-01-01' }))?.interest).toMatchObject({
      rateBasisPoints,
    })
  })

  it.each([
    ['2026-06-30', '2026-06-30'],
    ['2026-12-31', '2026-12-31'],
    ['2024-12-30', '2024-06-30'],
  ])('of what was due on %s is not known, for want of that of %s', (dueOn, bankRateOn) => {
    expect(
      latePaymentOf(debt({ dueOn, performedOn: dueOn, today: '2027-01-02' }))?.interest,
    ).toEqual({
      ...{ isKnown: false, bankRateOn },
    })
  })
})
