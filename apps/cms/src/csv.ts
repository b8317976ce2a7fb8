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

export type CsvRow = readonly string[]

/** Further rows of a table that `toCsv` has begun. */
export function csvLines(rows: readonly CsvRow[]): string {
  return rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('')
}

function toCell(text: string): string {
  const harmless = formula.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
