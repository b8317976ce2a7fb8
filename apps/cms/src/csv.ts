/** What a spreadsheet would take for a formula, also in full width. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

const byteOrderMark = '\uFEFF'

/**
 * A table as CSV (RFC 4180) that Excel reads as UTF-8. A cell that a spreadsheet would carry out begins with an
 * apostrophe, so that it is shown instead (OWASP, CSV injection): also telephone numbers with a "+".
 */
export function toCsv(rows: readonly CsvRow[]): string {
  return byteOrderMark + csvLines(rows)
}

/** A figure is written by the program: one below zero stays a number, which is no formula. */
export type CsvCell = string | { figure: `${number}` }

export type CsvRow = readonly CsvCell[]

/** Further rows of a table that `toCsv` has begun. */
export function csvLines(rows: readonly CsvRow[]): string {
  return rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('')
}

function toCell(cell: CsvCell): string {
  if (typeof cell !== 'string') return cell.figure
  const harmless = formula.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
