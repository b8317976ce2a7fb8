import { paperColoursOf } from '@lectern/shared/theme/paper-colours'
import { dateText } from '@lectern/shared/time/moment-text'

import {
  closePaper,
  drawInTurn,
  leftOutNote,
  leftSomethingOut,
  openPaper,
  tagged,
  useFont,
  writeFacts,
  writeLetterhead,
  writeParagraph,
  writeTable,
  type Letterhead,
} from '../../documents'
import { money } from '../../orders'
import { sumColumns } from '../words'
import type { OrganisationStatement } from './load-statement'
import { statementHeadings, statementRows, type StatementRow } from './statement-table'

export interface StatementPaper {
  statement: OrganisationStatement
  /** Who writes it. */
  seller: string
  /** Where to pay, as invoices say it. */
  howToPay: string
  letterhead: Letterhead
}

/** @throws Refusal `unavailable` when many papers are wanted at once */
export function renderStatement(paper: StatementPaper): Promise<Uint8Array<ArrayBuffer>> {
  return drawInTurn(() => drawStatement(paper))
}

async function drawStatement(of: StatementPaper): Promise<Uint8Array<ArrayBuffer>> {
  const { statement, seller, letterhead } = of
  const title = `Statement of ${dateText(statement.asOf)}`
  const paper = openPaper({
    title,
    author: seller,
    createdAt: new Date(`${statement.asOf}T00:00:00.000Z`),
    colours: paperColoursOf(letterhead.look).light,
  })
  const { pdf, root } = paper
  pdf.y = writeLetterhead(paper, { name: seller, logo: letterhead.logo }) + 26
  const heading = () => void useFont(pdf, 'bold').fontSize(30).text('Statement')
  tagged(pdf, { parent: root, type: 'H1', draw: heading })
  pdf.y += 10
  writeFacts(paper, factsOf(statement))
  if (statement.entries.length > 0) writeTable(paper, tableOf(statement))
  for (const words of wordsBelow(of)) writeParagraph(paper, words)
  if (leftSomethingOut(pdf)) writeParagraph(paper, leftOutNote)
  closePaper(paper, `${seller}   ${title}`)
  return paper.bytes
}

function factsOf({ organisation, asOf, closingPence, sums }: OrganisationStatement) {
  const { name, legalName, invoiceAddress } = organisation
  const { line1, line2, town, postcode, country } = invoiceAddress ?? {}
  const address = [line1, line2, town, postcode, country].filter(Boolean).join(', ')
  const columns = sumColumns({ hasRest: sums.restPence !== 0 })
  const facts: [string, string][] = [
    ['For', legalName ?? name],
    ['Address', address],
    ['As of', dateText(asOf)],
    ['Balance', money(closingPence)],
    ...columns
      .filter(({ isTotal, pence }) => !isTotal && pence(sums) !== 0)
      .map(({ heading, pence }): [string, string] => [heading, money(pence(sums))]),
  ]
  return facts.filter(([, value]) => value !== '')
}

function tableOf(statement: OrganisationStatement) {
  return {
    figureWidths: [86, 82, 62, 66, 66],
    headings: statementHeadings,
    rows: statementRows(statement).map((row) => ({ cells: cellsOf(row) })),
    totals: [{ cells: ['Balance', '', '', '', '', money(statement.closingPence)], isBold: true }],
  }
}

function cellsOf(row: StatementRow): string[] {
  const { what, on, orderReference, chargedPence, settledPence, balancePence } = row
  const amounts = [chargedPence, settledPence].map((each) => (each === null ? '' : money(each)))
  return [what, dateText(on), orderReference, ...amounts, money(balancePence)]
}

function wordsBelow({ statement, howToPay }: StatementPaper): string[] {
  const counted =
    'It has invoices that are not paid by card, their credit notes, and the payments for them, as far as we had written them down on this day. All amounts are in pounds sterling, with VAT.'
  const isToPay = statement.closingPence > 0 && howToPay.trim() !== ''
  return isToPay ? [counted, `How to pay: ${howToPay.trim()}`] : [counted]
}
