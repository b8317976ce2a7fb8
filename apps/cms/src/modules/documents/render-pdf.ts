import type { OrderDocument } from '@lectern/shared/orders/order-document'
import { paperColoursOf } from '@lectern/shared/theme/paper-colours'

import {
  addendumWords,
  documentFacts,
  documentTable,
  documentTitle,
  footnote,
  howToPay,
  paidWords,
  partyLines,
} from './document-words'
import { drawInTurn } from './draw-in-turn'
import type { NumberedOrderDocument } from './find-document'
import type { Letterhead } from './letterhead'
import { closePaper, contentWidth, margin, openPaper, tagged, type PdfPaper } from './pdf-page'
import { leftOutNote, writeFacts, writeLetterhead, writeParagraph } from './pdf-parts'
import { writeTable } from './pdf-table'
import { leftSomethingOut, useFont, writeText } from './pdf-text'

const partyWidth = 230

/**
 * A stored invoice or credit note as PDF. The same data gives the same words as the HTML page.
 *
 * @throws Refusal `unavailable` when many are wanted at once
 */
export function renderDocumentPdf(
  document: NumberedOrderDocument,
  letterhead: Letterhead,
): Promise<Uint8Array<ArrayBuffer>> {
  return drawInTurn(() => drawDocument(document, letterhead))
}

async function drawDocument(
  { number, content, addendum }: NumberedOrderDocument,
  { look, logo }: Letterhead,
): Promise<Uint8Array<ArrayBuffer>> {
  const title = documentTitle(content)
  const { seller, issuedAt } = content
  const paper = openPaper({
    title: `${title} ${number}`,
    author: seller.name,
    createdAt: new Date(issuedAt),
    colours: paperColoursOf(look).light,
  })
  const { pdf, root } = paper
  writeHead(paper, content, logo)
  tagged(pdf, {
    parent: root,
    type: 'H1',
    draw: () => void useFont(pdf, 'bold').fontSize(30).text(title, { characterSpacing: -0.6 }),
  })
  writeParties(paper, content)
  writeFacts(paper, documentFacts({ ...content, number }))
  writeTable(paper, documentTable(content))
  const toPay = howToPay(content, number)
  if (toPay.length > 0) writeParagraph(paper, toPay.join('\n'))
  if (addendum) writeParagraph(paper, addendumWords(addendum))
  writeParagraph(paper, footnote(content))
  if (leftSomethingOut(pdf)) writeParagraph(paper, leftOutNote)
  closePaper(paper, `${seller.name}   ${title} ${number}`)
  return paper.bytes
}

/** Who writes, and whether anything is still to be paid. */
function writeHead(paper: PdfPaper, content: OrderDocument, logo: Buffer | null): void {
  const { pdf, root, colours } = paper
  const y = pdf.y
  const below = writeLetterhead(paper, { name: content.seller.name, logo })
  const words = paidWords(content)
  if (words) {
    const paid = () => {
      useFont(pdf, 'bold').fontSize(10).fillColor(colours.good)
      writeText(pdf, words, { x: margin + 300, y, width: 195, align: 'right' })
      pdf.fillColor(colours.ink)
    }
    tagged(pdf, { parent: root, type: 'P', draw: paid })
  }
  pdf.x = margin
  pdf.y = below + 26
}

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
  { pdf, root, colours }: PdfPaper,
  { heading, lines, x, y }: { heading: string; lines: string[]; x: number; y: number },
): number {
  const width = partyWidth
  const small = () => {
    useFont(pdf, 'regular').fontSize(9).fillColor(colours.inkSoft).text(heading, x, y, { width })
    pdf.fillColor(colours.ink)
  }
  tagged(pdf, { parent: root, type: 'H2', draw: small })
  const address = () => {
    useFont(pdf, 'regular').fontSize(10)
    for (const line of lines) writeText(pdf, line, { x, y: pdf.y, width })
  }
  tagged(pdf, { parent: root, type: 'P', draw: address })
  return pdf.y
}
