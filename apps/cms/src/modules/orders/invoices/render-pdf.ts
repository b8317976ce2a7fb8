import type { OrderDocument } from '@lectern/shared/orders/order-document'

import { queueFor, restAsLong } from '../../../http/in-turn'
import { documentFacts, documentTable, documentTitle, footnote, partyLines } from './document-words'
import type { NumberedOrderDocument } from './find-document'
import {
  closePaper,
  contentWidth,
  group,
  margin,
  openPaper,
  tagged,
  type PdfPaper,
} from './pdf-page'
import { writeTable } from './pdf-table'
import { leftSomethingOut, useFont, writeText } from './pdf-text'

const partyWidth = 230

/** Drawing one keeps the whole program busy for a moment; between two of them quotes have their turn. */
const drawing = queueFor({ atOnce: 1, maxWaiting: 12, retryAfterSeconds: 10, rest: restAsLong })

/**
 * A stored invoice or credit note as PDF. The same data gives the same words as the HTML page.
 *
 * @throws Refusal `unavailable` when many are wanted at once
 */
export function renderDocumentPdf(
  document: NumberedOrderDocument,
): Promise<Uint8Array<ArrayBuffer>> {
  return drawing(() => drawDocument(document))
}

async function drawDocument({
  number,
  content,
}: NumberedOrderDocument): Promise<Uint8Array<ArrayBuffer>> {
  const title = documentTitle(content)
  const { seller, issuedAt } = content
  const paper = openPaper({
    title: `${title} ${number}`,
    author: seller.name,
    createdAt: new Date(issuedAt),
  })
  const { pdf, root } = paper
  tagged(pdf, {
    parent: root,
    type: 'H1',
    draw: () => void useFont(pdf, 'bold').fontSize(22).text(title),
  })
  writeParties(paper, content)
  writeFacts(paper, documentFacts({ ...content, number }))
  writeTable(pdf, { parent: root, table: documentTable(content) })
  writeParagraph(paper, footnote(content))
  if (leftSomethingOut(pdf)) writeParagraph(paper, leftOutNote)
  closePaper(paper, `${seller.name}   ${title} ${number}`)
  return paper.bytes
}

/** Rather than a box that says nothing. */
const leftOutNote =
  'Some of what was typed, such as emoji, cannot be printed and was left out of this document.'

function writeParties(paper: PdfPaper, { seller, customer }: OrderDocument): void {
  const { pdf } = paper
  pdf.moveDown(0.5)
  const y = pdf.y
  const from = writeParty(paper, { heading: 'From', lines: partyLines(seller), x: margin, y })
  const x = margin + contentWidth - partyWidth
  const to = writeParty(paper, { heading: 'To', lines: partyLines(customer), x, y })
  pdf.x = margin
  pdf.y = Math.max(from, to) + 14
}

function writeParty(
  { pdf, root }: PdfPaper,
  { heading, lines, x, y }: { heading: string; lines: string[]; x: number; y: number },
): number {
  const width = partyWidth
  const small = () => void useFont(pdf, 'bold').fontSize(9).text(heading, x, y, { width })
  tagged(pdf, { parent: root, type: 'H2', draw: small })
  const address = () => {
    useFont(pdf, 'regular').fontSize(10)
    for (const line of lines) writeText(pdf, line, { x, y: pdf.y, width })
  }
  tagged(pdf, { parent: root, type: 'P', draw: address })
  return pdf.y
}

function writeFacts({ pdf, root }: PdfPaper, facts: [string, string][]): void {
  const list = group(pdf, { parent: root, type: 'L' })
  for (const [label, value] of facts) {
    const y = pdf.y
    const item = group(pdf, { parent: list, type: 'LI' })
    const name = () => void useFont(pdf, 'bold').fontSize(10).text(label, margin, y, { width: 125 })
    tagged(pdf, { parent: item, type: 'Lbl', draw: name })
    const said = () => writeText(useFont(pdf, 'regular'), value, { x: margin + 130, y, width: 365 })
    tagged(pdf, { parent: item, type: 'LBody', draw: said })
  }
  list.end()
  pdf.x = margin
  pdf.y += 14
}

function writeParagraph({ pdf, root }: PdfPaper, text: string): void {
  pdf.y += 8
  const draw = () =>
    writeText(useFont(pdf, 'regular').fontSize(9), text, {
      x: margin,
      y: pdf.y,
      width: contentWidth,
    })
  tagged(pdf, { parent: root, type: 'P', draw })
}
