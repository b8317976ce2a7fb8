import { contentWidth, group, margin, tagged, untagged, type Pdf, type Tag } from './pdf-page'
import { heightOfText, useFont, writeText } from './pdf-text'

/** Points; the first column is for words, all others for figures. */
const figureWidths = [42, 62, 50, 62, 56, 63]
const widths = [contentWidth - sum(figureWidths), ...figureWidths]
const rowGap = 5

interface Row {
  cells: readonly string[]
  isBold?: boolean
}

export interface PdfTable {
  headings: readonly string[]
  rows: readonly Row[]
  /** Under the rows and never apart from each other. */
  totals: readonly Row[]
}

/** A row is never cut in two; on a new page the headings come first again. */
export function writeTable(pdf: Pdf, { parent, table }: { parent: Tag; table: PdfTable }): void {
  const { headings, rows, totals } = table
  const element = group(pdf, { parent, type: 'Table' })
  const heading = { cells: headings, isBold: true }
  writeRow(pdf, { table: element, row: heading, cellType: 'TH' })
  const makeRoom = (needed: number) => {
    if (pdf.y + needed <= pdf.page.height - pdf.page.margins.bottom) return
    pdf.addPage()
    untagged(pdf, () => drawCells(pdf, heading))
    finishRow(pdf, heightOf(pdf, heading))
  }
  for (const row of rows) {
    makeRoom(heightOf(pdf, row))
    writeRow(pdf, { table: element, row, cellType: 'TD' })
  }
  makeRoom(sum(totals.map((row) => heightOf(pdf, row))))
  for (const row of totals) writeRow(pdf, { table: element, row, cellType: 'TD' })
  element.end()
}

function writeRow(
  pdf: Pdf,
  { table, row, cellType }: { table: Tag; row: Row; cellType: 'TH' | 'TD' },
): void {
  const element = group(pdf, { parent: table, type: 'TR' })
  const height = heightOf(pdf, row)
  drawCells(pdf, row, (draw) => tagged(pdf, { parent: element, type: cellType, draw }))
  element.end()
  finishRow(pdf, height)
}

function drawCells(
  pdf: Pdf,
  { cells, isBold = false }: Row,
  each: (draw: () => void) => void = (draw) => draw(),
): void {
  useFont(pdf, isBold ? 'bold' : 'regular')
    .fontSize(9)
    .fillColor('black')
  const top = pdf.y
  let left = margin
  for (const [column, text] of cells.entries()) {
    const width = widths[column] ?? 0
    const x = left
    const align = column === 0 ? 'left' : 'right'
    each(() => writeText(pdf, text, { x, y: top, width, align }))
    left += width
  }
  pdf.y = top
}

function finishRow(pdf: Pdf, height: number): void {
  const bottom = pdf.y + height - rowGap / 2
  untagged(pdf, () => {
    pdf
      .moveTo(margin, bottom)
      .lineTo(margin + contentWidth, bottom)
      .lineWidth(0.5)
      .stroke('#bbbbbb')
  })
  pdf.x = margin
  pdf.y += height + rowGap / 2
}

function heightOf(pdf: Pdf, { cells, isBold = false }: Row): number {
  useFont(pdf, isBold ? 'bold' : 'regular').fontSize(9)
  const heights = cells.map((text, column) => heightOfText(pdf, text, widths[column] ?? 0))
  return Math.max(...heights) + rowGap
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0)
}
