import { readFileSync } from 'node:fs'

import { expect, it } from '@jest/globals'

import { formatPence } from '../money/format'
import { multiplyPence, pence, type Pence } from '../money/pence'
import { addVat } from './vat'
import { lineExamples } from './worked-examples'

const documentation = readFileSync(new URL('../../../../docs/vat.md', import.meta.url), 'utf8')
const documentedRows = documentation.split('\n').map(cellsOf)

it.each(lineExamples)(
  'docs/vat.md shows $count × $unitNetPence pence as we work it out',
  (example) => {
    const unitNetPence = pence(example.unitNetPence)
    const split = addVat(multiplyPence(unitNetPence, example.count), 2_000)
    expect(documentedRows).toContainEqual([
      `${total(unitNetPence)} × ${example.count}`,
      total(split.netPence),
      total(split.vatPence),
      total(pence(example.perUnitVatPence)),
      total(split.grossPence),
    ])
  },
)

function cellsOf(row: string): string[] {
  return row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
}

function total(amount: Pence): string {
  return formatPence(amount, 'total')
}
