import type { OrderDocument } from '@lectern/shared/orders/order-document'
import PDFDocument from 'pdfkit'

import { money, rateWords } from '../words/amounts'
import { documentFacts, documentTitle, partyLines } from './document-words'

/** Points; A4 is 595 wide. */
const margin = 50
const columnWidths = [185, 40, 60, 50, 55, 50, 55]
const regular = 'Helvetica'
const bold = 'Helvetica-Bold'

/** A stored invoice or credit note as PDF. The same data gives the same words as the HTML page. */
export async function renderDocumentPdf(document: {
  number: string
  content: OrderDocument
}): Promise<Uint8Array<ArrayBuffer>> {
  const { number, content } = document
  const pdf = new PDFDocument({
    size: 'A4',
    margin,
    lang: 'en-GB',
    info: { Title: `${documentTitle(content)} ${number}`, Author: content.seller.name },
  })
  const bytes = collect(pdf)
  pdf.font(bold).fontSize(20).text(documentTitle(content))
  writeParties(pdf, content)
  writeFacts(pdf, documentFacts({ ...content, number }))
  writeTable(pdf, content)
  pdf.end()
  return bytes
}

function writeParties(pdf: PDFKit.PDFDocument, { seller, customer }: OrderDocument): void {
  pdf.moveDown()
  const top = pdf.y
  const from = writeBlock(pdf, { heading: 'From', lines: partyLines(seller), x: margin, y: top })
  const to = writeBlock(pdf, { heading: 'To', lines: partyLines(customer), x: 310, y: top })
  pdf.x = margin
  pdf.y = Math.max(from, to)
}

function writeBlock(
  pdf: PDFKit.PDFDocument,
  block: { heading: string; lines: string[]; x: number; y: number },
): number {
  pdf.font(bold).fontSize(9).text(block.heading, block.x, block.y, { width: 230 })
  pdf.font(regular).fontSize(10).text(block.lines.join('\n'), block.x, pdf.y, { width: 230 })
  return pdf.y
}

function writeFacts(pdf: PDFKit.PDFDocument, facts: [string, string][]): void {
  pdf.moveDown()
  for (const [label, value] of facts) {
    const y = pdf.y
    pdf.font(bold).fontSize(10).text(label, margin, y, { width: 130 })
    pdf.font(regular).text(value, margin + 130, y, { width: 360 })
  }
  pdf.moveDown()
}

function writeTable(pdf: PDFKit.PDFDocument, { lines, totals }: OrderDocument): void {
  const headings = ['What', 'Places', 'Net each', 'VAT rate', 'Net', 'VAT', 'Total']
  writeRow(pdf, headings, bold)
  for (const line of lines) {
    const rate = rateWords(line.vatCategory, line.vatRateBasisPoints)
    const each = money(line.unitNetPence)
    writeRow(pdf, [line.description, String(line.count), each, rate, ...figures(line)], regular)
  }
  for (const total of totals.byRate) {
    const rate = rateWords(total.vatCategory, total.vatRateBasisPoints)
    writeRow(pdf, [`At ${rate}`, '', '', '', ...figures(total)], regular)
  }
  writeRow(pdf, ['Total', '', '', '', ...figures(totals)], bold)
}

function writeRow(pdf: PDFKit.PDFDocument, texts: string[], font: string): void {
  pdf.font(font).fontSize(9)
  const heights = texts.map((text, column) =>
    pdf.heightOfString(text, { width: columnWidths[column] ?? 50 }),
  )
  const height = Math.max(...heights)
  if (pdf.y + height > pdf.page.height - margin) pdf.addPage()
  const y = pdf.y
  let x = margin
  for (const [column, text] of texts.entries()) {
    const width = columnWidths[column] ?? 50
    pdf.text(text, x, y, { width: width - 4, align: column === 0 ? 'left' : 'right' })
    x += width
  }
  pdf
    .moveTo(margin, y + height + 2)
    .lineTo(x, y + height + 2)
    .lineWidth(0.5)
    .stroke('#bbbbbb')
  pdf.x = margin
  pdf.y = y + height + 6
}

function figures(split: { netPence: number; vatPence: number; grossPence: number }): string[] {
  return [money(split.netPence), money(split.vatPence), money(split.grossPence)]
}

function collect(pdf: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    pdf.on('error', reject)
  })
}
