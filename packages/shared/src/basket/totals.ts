import { addPence, multiplyPence, subtractPence, type Pence } from '../money/pence'
import { addVat, vatCategories, type VatCategory, type VatSplit } from '../vat/vat'

/** What a line costs before it is worked out. */
export interface UnpricedLine {
  unitNetPence: Pence
  count: number
  vatCategory: VatCategory
  vatRateBasisPoints: number
  /** What is taken off the net of the whole line; absent where nothing is. */
  discounts?: readonly { netPence: Pence }[] | undefined
  /** The price is for all its places together, as agreed in an offer. */
  isForGroup?: true | undefined
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
 * is £99.99 + £20.00 = £119.99; with a discount of £10.00, £89.99 + £18.00 = £107.99. VAT is rounded on each line, which HMRC accepts when amounts go to the
 * nearest penny and the method stays the same (Notice 700, paragraph 17.5).
 */
export function priceLines<Line extends UnpricedLine>(
  unpricedLines: readonly Line[],
): { lines: (Line & VatSplit)[]; totals: BasketTotals } {
  const lines = unpricedLines.map((line) => ({
    ...line,
    ...addVat(netOf(line), line.vatRateBasisPoints),
  }))
  return { lines, totals: totalLines(lines) }
}

function netOf({ unitNetPence, count, isForGroup, discounts = [] }: UnpricedLine): Pence {
  const takenOff = addPence(...discounts.map(({ netPence }) => netPence))
  return subtractPence(multiplyPence(unitNetPence, isForGroup ? 1 : count), takenOff)
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

function sumSplits(splits: readonly VatSplit[]): VatSplit {
  return {
    netPence: addPence(...splits.map((split) => split.netPence)),
    vatPence: addPence(...splits.map((split) => split.vatPence)),
    grossPence: addPence(...splits.map((split) => split.grossPence)),
  }
}
