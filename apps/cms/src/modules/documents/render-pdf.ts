import type { OrderDocument } from '@lectern/shared/orders/order-document'
import { paperColoursOf } from '@lectern/shared/theme/paper-colours'

import { queueFor, pauseAsLong } from '../../http/work-queue'
import {
  documentFacts,
  documentTable,
  documentTitle,
  footnote,
  paidWords,
  partyLines,
} from './document-words'
import type { NumberedOrderDocument } from './find-document'
import type { Letterhead } from './letterhead'
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
const drawing = queueFor({ atOnce: 1, maxWaiting: 12, retryAfterSeconds: 10, rest: pauseAsLong })

/**
 * A stored invoice or credit note as PDF. The same data gives the same words as the HTML page.
 *
 * @throws Refusal `unavailable` when many are wanted at once
 */
export function renderDocumentPdf(
  document: NumberedOrderDocument,
  letterhead: Letterhead,
): Promise<Uint8Array<ArrayBuffer>> {
  return drawing(() => drawDocument(document, letterhead))
}

async function drawDocument(
  { number, content }: NumberedOrderDocument,
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
  writeFacts(
    paper,
    documentFacts({ ...content, number }).filter(([label]) => label !== 'Paid'),
  )
  writeTable(paper, documentTable(content))
  writeParagraph(paper, footnote(content))
  if (leftSomethingOut(pdf)) writeParagraph(paper, leftOutNote)
  closePaper(paper, `${seller.name}   ${title} ${number}`)
  return paper.bytes
}

/** Rather than a box that says nothing. */
const leftOutNote =
  'Some of what was typed, such as emoji, cannot be printed and was left out of this document.'

/** Who writes, and whether anything is still to be paid. */
function writeHead(paper: PdfPaper, { seller, paidOn }: OrderDocument, logo: Buffer | null): void {
  const { pdf, root, colours } = paper
  const y = pdf.y
  const below = logo ? drawLogo(paper, { logo, name: seller.name, y }) : writeSeller(paper, seller)
  if (paidOn) {
    const paid = () => {
      useFont(pdf, 'bold').fontSize(10).fillColor(colours.good)
      writeText(pdf, paidWords(paidOn), { x: margin + 300, y, width: 195, align: 'right' })
      pdf.fillColor(colours.ink)
    }
    tagged(pdf, { parent: root, type: 'P', draw: paid })
  }
  pdf.x = margin
  pdf.y = below + 26
}

const logoBox: [widthPoints: number, heightPoints: number] = [180, 36]

function drawLogo(
  { pdf, root }: PdfPaper,
  { logo, name, y }: { logo: Buffer; name: string; y: number },
): number {
  const draw = () => void pdf.image(logo, margin, y, { fit: logoBox })
  root.add(pdf.struct('Figure', { alt: name }, [draw]))
  return y + logoBox[1]
}

function writeSeller({ pdf, root }: PdfPaper, { name }: OrderDocument['seller']): number {
  const draw = () => {
    useFont(pdf, 'bold').fontSize(13)
    writeText(pdf, name, { x: margin, y: pdf.y, width: 290 })
  }
  tagged(pdf, { parent: root, type: 'P', draw })
  return pdf.y
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

function writeFacts({ pdf, root, colours }: PdfPaper, facts: [string, string][]): void {
  const list = group(pdf, { parent: root, type: 'L' })
  for (const [label, value] of facts) {
    const y = pdf.y
    const item = group(pdf, { parent: list, type: 'LI' })
    const name = () => {
      useFont(pdf, 'regular').fontSize(10).fillColor(colours.inkSoft)
      pdf.text(label, margin, y, { width: 125 }).fillColor(colours.ink)
    }
    tagged(pdf, { parent: item, type: 'Lbl', draw: name })
    const said = () => writeText(useFont(pdf, 'bold'), value, { x: margin + 130, y, width: 365 })
    tagged(pdf, { parent: item, type: 'LBody', draw: said })
  }
  list.end()
  pdf.x = margin
  pdf.y += 14
}

function writeParagraph({ pdf, root, colours }: PdfPaper, text: string): void {
  pdf.y += 8
  const draw = () =>
    writeText(useFont(pdf, 'regular').fontSize(9).fillColor(colours.inkSoft), text, {
      x: margin,
      y: pdf.y,
      width: contentWidth,
    })
  tagged(pdf, { parent: root, type: 'P', draw })
}
