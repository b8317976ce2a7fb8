import { allocate } from '../money/allocate'
import { addPence, multiplyPence, zeroPence, type Pence } from '../money/pence'
import { addVat, vatCategories, vatOnNet, type VatCategory, type VatSplit } from '../vat/vat'

/**
 * Where VAT is rounded: on each line (our rule), or once on the total of each rate. HMRC accepts both
 * when amounts go to the nearest penny and the method stays the same (Notice 700, paragraph 17.5).
 */
export const vatRoundings = ['per-line', 'per-total'] as const
export type VatRounding = (typeof vatRoundings)[number]

/** What a line costs before it is worked out. */
export interface UnpricedLine {
  unitNetPence: Pence
  count: number
  vatCategory: VatCategory
  vatRateBasisPoints: number
}

export interface RateTotal extends VatSplit {
  vatCategory: VatCategory
  vatRateBasisPoints: number
}

export interface BasketTotals extends VatSplit {
  /** Places, not lines. */
  count: number
  byRate: RateTotal[]
}

/**
 * Lines with their net, VAT and gross, and the totals that they sum to exactly. £33.33 × 3 at 20 %
 * is £99.99 + £20.00 = £119.99. Lines of 199p and 3p carry 41p of VAT per line and 40p per total; in
 * the second mode the 40p are shared out over the lines (39p and 1p), so that parts equal the whole.
 */
export function priceLines<Line extends UnpricedLine>(
  lines: readonly Line[],
  rounding: VatRounding = 'per-line',
): { lines: (Line & VatSplit)[]; totals: BasketTotals } {
  const pricedLines = rounding === 'per-line' ? vatOnEachLine(lines) : vatOnEachTotal(lines)
  return { lines: pricedLines, totals: totalLines(pricedLines) }
}

/** Sums lines whose figures are settled, those of a stored order for example. Nothing is recomputed. */
export function totalLines(
  lines: readonly (VatSplit & Pick<UnpricedLine, 'count' | 'vatCategory' | 'vatRateBasisPoints'>)[],
): BasketTotals {
  return {
    count: lines.reduce((sum, line) => sum + line.count, 0),
    ...sumSplits(lines),
    byRate: groupByRate(lines).map((group) => ({
      vatCategory: group.vatCategory,
      vatRateBasisPoints: group.vatRateBasisPoints,
      ...sumSplits(group.lines),
    })),
  }
}

function vatOnEachLine<Line extends UnpricedLine>(lines: readonly Line[]): (Line & VatSplit)[] {
  return lines.map((line) => ({ ...line, ...addVat(lineNet(line), line.vatRateBasisPoints) }))
}

function vatOnEachTotal<Line extends UnpricedLine>(lines: readonly Line[]): (Line & VatSplit)[] {
  const numbered = lines.map((line, position) => ({ ...line, position }))
  const vatAt = new Map(groupByRate(numbered).flatMap(shareVat))
  return lines.map((line, position) => {
    const netPence = lineNet(line)
    const vatPence = vatAt.get(position) ?? zeroPence
    return { ...line, netPence, vatPence, grossPence: addPence(netPence, vatPence) }
  })
}

function shareVat(
  group: RateGroup<UnpricedLine & { position: number }>,
): (readonly [position: number, vatPence: Pence])[] {
  const nets = group.lines.map(lineNet)
  const totalNet = addPence(...nets)
  if (totalNet === 0) {
    return []
  }
  const vatShares = allocate(vatOnNet(totalNet, group.vatRateBasisPoints), nets)
  return group.lines.map((line, index) => [line.position, vatShares[index] ?? zeroPence])
}

interface RateGroup<Line> {
  vatCategory: VatCategory
  vatRateBasisPoints: number
  lines: Line[]
}

/** In the order of the categories, then from the highest rate: independent of the order of lines. */
function groupByRate<Line extends Pick<UnpricedLine, 'vatCategory' | 'vatRateBasisPoints'>>(
  lines: readonly Line[],
): RateGroup<Line>[] {
  const groups = new Map<string, RateGroup<Line>>()
  for (const line of lines) {
    const { vatCategory, vatRateBasisPoints } = line
    const key = `${vatCategory} ${vatRateBasisPoints}`
    const group = groups.get(key) ?? { vatCategory, vatRateBasisPoints, lines: [] }
    group.lines.push(line)
    groups.set(key, group)
  }
  return [...groups.values()].toSorted(
    (a, b) =>
      vatCategories.indexOf(a.vatCategory) - vatCategories.indexOf(b.vatCategory) ||
      b.vatRateBasisPoints - a.vatRateBasisPoints,
  )
}

function lineNet(line: UnpricedLine): Pence {
  return multiplyPence(line.unitNetPence, line.count)
}

function sumSplits(splits: readonly VatSplit[]): VatSplit {
  return {
    netPence: addPence(...splits.map((split) => split.netPence)),
    vatPence: addPence(...splits.map((split) => split.vatPence)),
    grossPence: addPence(...splits.map((split) => split.grossPence)),
  }
}
