import { expect, it } from '@jest/globals'
import { pence } from '@lectern/shared/money/pence'
import { statementOf } from '@lectern/shared/owed/statement'
import { neutralLook } from '@lectern/shared/theme/look'
import { extractText, getDocumentProxy } from 'unpdf'

import { money } from '../../orders'
import { sumsOf } from '../owed-lines'
import type { OrganisationStatement } from './load-statement'
import { renderStatement } from './statement-pdf'
import { statementRows } from './statement-table'

const statement: OrganisationStatement = {
  ...statementOf([
    {
      orderReference: 'LEC-ABCDEFGH',
      invoices: Array.from({ length: 60 }, (_, at) => ({
        ...{ number: `INV-${1_000 + at}`, issuedOn: '2027-01-04', dueOn: '2027-02-03' },
        grossPence: pence(1_000 + at),
      })),
      creditNotes: [],
      money: [
        { on: '2027-02-01', kind: 'received', reference: 'BACS Zażółć', amountPence: pence(4_56) },
      ],
    },
  ]),
  organisation: {
    ...{ id: 'n', name: 'Northlight', legalName: 'Northlight Housing Limited' },
    invoiceAddress: { line1: '1 Quay Street', town: 'Leeds', postcode: 'LS1 4HT' },
  },
  asOf: '2027-03-03',
  lines: [],
  sums: sumsOf([]),
}

it('a statement as PDF has every entry with its balance, over as many pages as it takes', async () => {
  const pages = await pagesOf('Sort code 00-00-00')
  const text = pages.join(' ')
  expect(pages.length).toBeGreaterThan(1)
  for (const { what, balancePence } of statementRows(statement)) {
    expect(text).toContain(what)
    expect(text).toContain(money(balancePence))
  }
  expect(pages[0]).toContain('For Northlight Housing Limited')
  expect(pages[0]).toContain('Address 1 Quay Street, Leeds, LS1 4HT')
  expect(pages[1]).toContain('What Day Booking Charged Paid or credited Balance')
  expect(text).toContain(`Balance ${money(statement.closingPence)}`)
  expect(text).toContain('How to pay: Sort code 00-00-00')
  expect((await pagesOf('')).join(' ')).not.toContain('How to pay')
})

async function pagesOf(howToPay: string): Promise<string[]> {
  const letterhead = { look: neutralLook, logo: null }
  const bytes = await renderStatement({ statement, seller: 'Hollin Bank', howToPay, letterhead })
  const { text } = await extractText(await getDocumentProxy(bytes))
  return text.map((page) => page.replace(/\s+/g, ' '))
}
