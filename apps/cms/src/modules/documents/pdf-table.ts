import { contentWidth, group, margin, tagged, untagged, type PdfPaper, type Tag } from './pdf-page'
import { heightOfText, useFont, writeText, type Pdf } from './pdf-text'

/** Points, of the columns of a document. */
const documentWidths = [42, 62, 50, 62, 56, 63]
const rowGap = 5

interface Row {
  cells: readonly string[]
  isBold?: boolean
}

export interface PdfTable {
  /** Points of all columns but the first, which is for words and gets the rest; those of a document without. */
  figureWidths?: readonly number[]
  headings: readonly string[]
  rows: readonly Row[]
  /** Under the rows and never apart from each other. */
  totals: readonly Row[]
}

/** A row is never cut in two; on a new page the headings come first again. */
export function writeTable(
  paper: PdfPaper,
  { figureWidths = documentWidths, headings, ...of }: PdfTable,
): void {
  const { pdf, root } = paper
  const widths = [contentWidth - sum(figureWidths), ...figureWidths]
  const element = group(pdf, { parent: root, type: 'Table' })
  const heading = { cells: headings, isBold: true, widths }
  const rows = of.rows.map((row) => ({ ...row, widths }))
  const totals = of.totals.map((row) => ({ ...row, widths }))
  writeRow(paper, { table: element, row: heading, cellType: 'TH' })
  const makeRoom = (needed: number) => {
    if (pdf.y + needed <= pdf.page.height - pdf.page.margins.bottom) return
    pdf.addPage()
    untagged(pdf, () => drawCells(pdf, heading))
    finishRow(paper, { row: heading, height: heightOf(pdf, heading) })
  }
  for (const row of rows) {
    makeRoom(heightOf(pdf, row))
    writeRow(paper, { table: element, row, cellType: 'TD' })
  }
  makeRoom(sum(totals.map((row) => heightOf(pdf, row))))
  for (const row of totals) writeRow(paper, { table: element, row, cellType: 'TD' })
  element.end()
}

/** With the points of each of its cells. */
type MeasuredRow = Row & { widths: readonly number[] }

function writeRow(
  paper: PdfPaper,
  { table, row, cellType }: { table: Tag; row: MeasuredRow; cellType: 'TH' | 'TD' },
): void {
  const { pdf } = paper
  const element = group(pdf, { parent: table, type: 'TR' })
  const height = heightOf(pdf, row)
  drawCells(pdf, row, (draw) => tagged(pdf, { parent: element, type: cellType, draw }))
  element.end()
  finishRow(paper, { row, height })
}

function drawCells(
  pdf: Pdf,
  { cells, widths, isBold = false }: MeasuredRow,
  each: (draw: () => void) => void = (draw) => draw(),
): void {
  useFont(pdf, isBold ? 'bold' : 'regular').fontSize(9)
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

/** Under what is bold, the headings and the sum, the line is firmer. */
function finishRow(
  { pdf, colours }: PdfPaper,
  { row: { isBold = false }, height }: { row: Row; height: number },
): void {
  const bottom = pdf.y + height - rowGap / 2
  untagged(pdf, () => {
    pdf
      .moveTo(margin, bottom)
      .lineTo(margin + contentWidth, bottom)
      .lineWidth(isBold ? 1 : 0.5)
      .stroke(isBold ? colours.ink : colours.line)
  })
  pdf.x = margin
  pdf.y += height + rowGap / 2
}

function heightOf(pdf: Pdf, { cells, widths, isBold = false }: MeasuredRow): number {
  useFont(pdf, isBold ? 'bold' : 'regular').fontSize(9)
  const heights = cells.map((text, column) => heightOfText(pdf, text, widths[column] ?? 0))
  return Math.max(...heights) + rowGap
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0)
}
