import type { SheetColours } from '@lectern/shared/theme/paper-colours'
import PDFDocument from 'pdfkit'

import { scriptFont } from '@cms/typesetting/script-fonts'
import { useFont, writeText, type Pdf } from './pdf-text'

/** Points; A4 is 595 × 842. */
export const margin = 50
export const contentWidth = 495
const footerHeight = 30

export type Tag = ReturnType<Pdf['struct']>

export interface PdfPaper {
  pdf: Pdf
  /** What screen readers read, in its order. */
  root: Tag
  colours: SheetColours
  bytes: Promise<Uint8Array<ArrayBuffer>>
}

/** An empty A4 page whose content is tagged, so that a screen reader reads it as it was meant. */
export function openPaper(about: {
  title: string
  author: string
  createdAt: Date
  colours: SheetColours
}): PdfPaper {
  const { title, author, createdAt, colours } = about
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: margin, left: margin, right: margin, bottom: margin + footerHeight },
    pdfVersion: '1.7',
    lang: 'en-GB',
    tagged: true,
    displayTitle: true,
    bufferPages: true,
    font: scriptFont('regular') as never,
    info: { Title: title, Author: author, CreationDate: createdAt },
  })
  useFont(pdf, 'regular').fillColor(colours.ink)
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  return { pdf, root, colours, bytes: collect(pdf) }
}

/** Draws at once, as a part of what a screen reader reads. */
export function tagged(pdf: Pdf, of: { parent: Tag; type: string; draw: () => void }): void {
  of.parent.add(pdf.struct(of.type, {}, [of.draw]))
}

/** An element that holds others. */
export function group(pdf: Pdf, { parent, type }: { parent: Tag; type: string }): Tag {
  const element = pdf.struct(type)
  parent.add(element)
  return element
}

/** What is there for the eye alone: lines, and what repeats on each page. */
export function untagged(pdf: Pdf, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' })
  draw()
  pdf.endMarkedContent()
}

/** At the foot of each page, once all are there, since each says how many there are. */
export function closePaper({ pdf, root, colours }: PdfPaper, footer: string): void {
  const { start, count } = pdf.bufferedPageRange()
  for (let index = 0; index < count; index++) {
    pdf.switchToPage(start + index)
    // Below the margin, where text would otherwise begin a new page.
    pdf.page.margins.bottom = 0
    untagged(pdf, () => {
      useFont(pdf, 'regular').fontSize(8).fillColor(colours.inkSoft)
      const at = { width: contentWidth, lineBreak: false } as const
      writeText(pdf, footer, { x: margin, y: pdf.page.height - margin, width: contentWidth - 80 })
      const page = `Page ${index + 1} of ${count}`
      pdf.text(page, margin, pdf.page.height - margin, { ...at, align: 'right' })
    })
  }
  root.end()
  pdf.end()
}

function collect(pdf: Pdf): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    pdf.on('error', reject)
  })
}
