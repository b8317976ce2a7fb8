import {
  addPence,
  multiplyPence,
  pence,
  subtractPence,
  zeroPence,
  type Pence,
} from '../money/pence'
import { discountKinds, discountWords, type Discount, type DiscountKind } from './discount'

/** What was taken off a line, as it stands on the order and its documents. */
export interface GivenDiscount {
  kind: DiscountKind
  /** "10% for 3 places or more" */
  words: string
  /** Off the whole line, before VAT. */
  netPence: Pence
}

interface DiscountableLine {
  unitNetPence: Pence
  count: number
  /** Calendar days from today to the first day of the course. */
  daysAhead: number
}

/**
 * What is taken off one line before VAT: of each kind the discount that takes off most, kind after kind, each
 * from what the one before it left. Percents are rounded half up to the penny, once for the line. £637 × 3
 * is £1,911.00; 5 % for booking early takes off £95.55, and 10 % of the £1,815.45 that are left £181.55.
 *
 * A code that excludes the others is looked at by itself, and the line gets whichever takes off more. Never
 * more than there is, whatever the order in which the discounts were written down.
 */
export function discountLine(
  line: DiscountableLine,
  discounts: readonly Discount[],
): GivenDiscount[] {
  const together = takeOff(
    line,
    discounts.filter((discount) => !standsAlone(discount)),
  )
  const alone = largestOf(discounts.filter(standsAlone).flatMap((one) => takeOff(line, [one])))
  return alone && alone.netPence > sumOf(together) ? [alone] : together
}

function standsAlone(discount: Discount): boolean {
  return discount.kind === 'code' && discount.excludesOthers
}

function sumOf(given: readonly GivenDiscount[]): Pence {
  return addPence(...given.map(({ netPence }) => netPence))
}

function takeOff(line: DiscountableLine, discounts: readonly Discount[]): GivenDiscount[] {
  const holding = discounts.filter((discount) => holds(discount, line))
  const given: GivenDiscount[] = []
  let left = multiplyPence(line.unitNetPence, line.count)
  for (const kind of discountKinds) {
    const ofKind = holding.filter((discount) => discount.kind === kind)
    const best = largestOf(ofKind.map((discount) => give(discount, { left, count: line.count })))
    if (!best || best.netPence === zeroPence) continue
    given.push(best)
    left = subtractPence(left, best.netPence)
  }
  return given
}

function holds(discount: Discount, { count, daysAhead }: DiscountableLine): boolean {
  switch (discount.kind) {
    case 'early-booking':
      return daysAhead >= discount.daysAhead
    case 'several-places':
      return count >= discount.fromPlaces
    case 'organisation':
    case 'code':
      return true
    default:
      return discount satisfies never
  }
}

function give(discount: Discount, line: { left: Pence; count: number }): GivenDiscount {
  const { kind } = discount
  return { kind, words: discountWords(discount), netPence: amountOf(discount, line) }
}

function amountOf({ off }: Discount, { left, count }: { left: Pence; count: number }): Pence {
  if ('percent' in off) return percentOf(left, off.percent)
  if ('pencePerPlace' in off) return pence(Math.min(left, multiplyPence(off.pencePerPlace, count)))
  return pence(Math.max(0, left - multiplyPence(off.toPencePerPlace, count)))
}

/** Rounded half up: x/100 + 1/2 is (x + 50) / 100. */
function percentOf(amount: Pence, percent: number): Pence {
  if (!Number.isInteger(percent) || percent < 0 || percent > 100) {
    throw new RangeError(`${percent} is not a percentage that can be taken off`)
  }
  return pence(Math.floor((amount * percent + 50) / 100))
}

/** Of those that take off the same it is always the same one, or the words would depend on their order. */
function largestOf(given: readonly GivenDiscount[]): GivenDiscount | undefined {
  return given.toSorted((a, b) => b.netPence - a.netPence || (a.words < b.words ? -1 : 1))[0]
}
