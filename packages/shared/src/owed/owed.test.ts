import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { pence } from '../money/pence'
import { addDays } from '../time/calendar-day'
import { balanceOf, type MoneyEntry, type OrderAccount } from './account'
import { ageOf, ages, daysLate, sumsByAge } from './ages'
import { openInvoices } from './open-invoices'
import { statementOf } from './statement'

const amount = fc.integer({ min: 1, max: 5_000_00 }).map(pence)
const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2025-01-01', days))
const money = fc.record({
  on: day,
  kind: fc.constant('received' as const),
  reference: fc.constantFrom('', 'BACS 7'),
  amountPence: amount,
})

/** As they are written: what is undone was there, and what is credited names an invoice of the order. */
const account: fc.Arbitrary<OrderAccount> = fc
  .record({
    orderReference: fc.integer({ min: 1, max: 999 }).map((of) => `LT-${of}`),
    dues: fc.array(fc.option(day), { maxLength: 3 }),
    gross: fc.tuple(amount, amount, amount),
    credits: fc.array(fc.record({ of: fc.nat(2), issuedOn: day, grossPence: amount })),
    received: fc.array(money, { maxLength: 4 }),
    undone: fc.nat(2),
    paidBack: fc.array(money, { maxLength: 2 }),
  })
  .map(({ orderReference, dues, gross, credits, received, undone, paidBack }) => ({
    orderReference,
    invoices: dues.map((dueOn, at) => {
      const issuedOn = dueOn === null ? '2025-06-01' : addDays(dueOn, -30)
      return { number: `INV-${at}`, issuedOn, dueOn, grossPence: gross[at]! }
    }),
    creditNotes: credits.map(({ of, ...credit }, at) => {
      return { ...credit, number: `CN-${at}`, invoiceNumber: `INV-${of}` }
    }),
    money: [
      ...received,
      ...received.slice(0, undone).map((entry) => {
        return { ...entry, kind: 'undone' as const, amountPence: pence(0 - entry.amountPence) }
      }),
      ...paidBack.map((entry) => {
        return { ...entry, kind: 'paid-back' as const, amountPence: pence(0 - entry.amountPence) }
      }),
    ],
  }))

const run = { seed: 20261203, numRuns: 500 }

/** Added up in another way: each document and each entry by itself. */
function documentsLessMoney(accounts: readonly OrderAccount[]): number {
  let sum = 0
  for (const { invoices, creditNotes, money: entries } of accounts) {
    for (const { grossPence } of invoices) sum += grossPence
    for (const { grossPence } of creditNotes) sum -= grossPence
    for (const { amountPence } of entries) sum -= amountPence
  }
  return sum
}

describe('whatever was invoiced, credited, paid, undone and given back', () => {
  it('what is open and what stands on no invoice are together the balance', () => {
    fc.assert(
      fc.property(account, (of) => {
        const { open, restPence } = openInvoices(of)
        const openPence = open.reduce((sum, each) => sum + each.openPence, 0)
        expect(openPence + restPence).toBe(documentsLessMoney([of]))
        expect(balanceOf(of)).toBe(openPence + restPence)
        for (const each of open) {
          expect(each.openPence).toBeGreaterThan(0)
          expect(each.openPence).toBeLessThanOrEqual(each.invoice.grossPence)
        }
        if (restPence < 0) expect(open).toEqual([])
      }),
      run,
    )
  })

  it('a statement closes with documents less money, and each balance follows from the one before', () => {
    fc.assert(
      fc.property(fc.array(account, { maxLength: 4 }), (accounts) => {
        const { entries, closingPence } = statementOf(accounts)
        expect(closingPence).toBe(documentsLessMoney(accounts))
        let before = 0
        let on = ''
        for (const entry of entries) {
          expect(entry.balancePence).toBe(before + entry.amountPence)
          expect(entry.on >= on).toBe(true)
          before = entry.balancePence
          on = entry.on
        }
      }),
      run,
    )
  })
})

const example: OrderAccount = {
  orderReference: 'LT-4711',
  invoices: [
    { number: 'INV-1', issuedOn: '2027-01-04', dueOn: '2027-02-03', grossPence: pence(1_528_80) },
    { number: 'INV-2', issuedOn: '2027-01-02', dueOn: '2027-02-01', grossPence: pence(100_00) },
  ],
  creditNotes: [
    { number: 'CN-1', issuedOn: '2027-01-20', invoiceNumber: 'INV-1', grossPence: pence(764_40) },
  ],
  money: [{ on: '2027-01-20', kind: 'received', reference: 'BACS 7', amountPence: pence(500_00) }],
}

describe('an account with two invoices', () => {
  it('has the money on the one that is due first, and the credit on the one that it names', () => {
    const { open, restPence } = openInvoices(example)
    expect(open.map(({ invoice, openPence }) => [invoice.number, openPence])).toEqual([
      ['INV-1', 364_40],
    ])
    expect(restPence).toBe(0)
  })

  it('reads as a statement in the order of its days', () => {
    expect(
      statementOf([example]).entries.map(({ reference, balancePence }) => [
        reference,
        balancePence,
      ]),
    ).toEqual([
      ['INV-2', 100_00],
      ['INV-1', 1_628_80],
      ['CN-1', 864_40],
      ['BACS 7', 364_40],
    ])
  })

  it('says what was paid too much, and what went back without having come in', () => {
    const more = (amountPence: number) => {
      return { on: '2027-01-21', kind: 'received', reference: '', amountPence } as MoneyEntry
    }
    expect(openInvoices({ ...example, money: [...example.money, more(400_00)] })).toEqual({
      open: [],
      restPence: -35_60,
    })
    expect(openInvoices({ ...example, money: [more(-400_00)] }).restPence).toBe(400_00)
  })
})

describe('ages', () => {
  it.each([
    ['2027-03-03', 'not-due'],
    ['2027-03-02', '1-30'],
    ['2027-02-01', '1-30'],
    ['2027-01-31', '31-60'],
    ['2027-01-02', '31-60'],
    ['2027-01-01', '61-90'],
    ['2026-12-03', '61-90'],
    ['2026-12-02', 'over-90'],
    [null, 'not-due'],
  ])('what was due on %s is %s on 3 March', (dueOn, age) => {
    expect(ageOf(dueOn, '2027-03-03')).toBe(age)
  })

  it('count whole days after the due day', () => {
    expect(daysLate('2027-02-28', '2027-03-03')).toBe(3)
    expect(daysLate('2027-03-04', '2027-03-03')).toBe(0)
  })

  it('add up to what is open', () => {
    const open = ages.map((age, at) => ({ age, openPence: pence(10 ** at) }))
    expect(sumsByAge([...open, ...open])).toEqual({
      ...{ 'not-due': 2, '1-30': 20, '31-60': 200, '61-90': 2_000, 'over-90': 20_000 },
    })
  })
})
