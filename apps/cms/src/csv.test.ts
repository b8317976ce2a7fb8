import { expect, it } from '@jest/globals'
import fc from 'fast-check'

import { toCsv } from './csv'

it('quotes what a comma, a quotation mark or a new line would break', () => {
  expect(toCsv([['a,b', 'say "no"', 'two\nlines', 'plain']])).toBe(
    '\uFEFF"a,b","say ""no""","two\nlines",plain\r\n',
  )
})

it.each(['=1+1', '+44 113', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
  'shows %j, which a spreadsheet would carry out',
  (text) => expect(parse(toCsv([[text]]))).toEqual([[`'${text}`]]),
)

it('leaves a figure below zero a number', () => {
  expect(toCsv([[{ figure: '-12.50' }, '-12.50']])).toBe("\uFEFF-12.50,'-12.50\r\n")
})

it('keeps every table as it is, but for what is disarmed', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ' ', '"', ',', '\n', '\r', '=', 'é', '-') })
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 })
  fc.assert(
    fc.property(table, (rows) => {
      const read = parse(toCsv(rows))
      expect(read.map((row) => row.map((text) => text.replace(/^'(?=[=\-\r\n])/, '')))).toEqual(
        rows,
      )
      expect(read.flat().filter((text) => /^[=+\-@\t\r\n]/.test(text))).toEqual([])
    }),
  )
})

/** As RFC 4180 reads it. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]]
  const cells = csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/gy)
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}
