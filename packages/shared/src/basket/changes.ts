import { pence, type Pence } from '../money/pence'
import { maxBasketLines } from './limits'
import type { LineProblem, LineProblemReason } from './line-problems'

/** What the visitor was last shown of a line, remembered so that a change can be told. */
export interface SeenLine {
  runId: string
  unitNetPence: Pence
  vatRateBasisPoints: number
  /** ISO 8601, to the second. */
  startsAt: string
  /** What so many places came to, discounts taken off. Unknown of what was seen before there were any. */
  count?: number | undefined
  grossPence?: Pence | undefined
}

export interface CurrentLine extends SeenLine {
  courseTitle: string
}

interface Price {
  unitNetPence: Pence
  vatRateBasisPoints: number
}

/** One thing to tell the visitor plainly. `courseTitle` is null when the public may not know it. */
export type BasketChange =
  | { kind: 'price'; runId: string; courseTitle: string; before: Price; now: Price }
  | {
      kind: 'discount'
      runId: string
      courseTitle: string
      count: number
      before: Pence
      now: Pence
    }
  | { kind: 'date'; runId: string; courseTitle: string; before: string; now: string }
  | { kind: 'full'; runId: string; courseTitle: string | null }
  | { kind: 'fewer-places'; runId: string; courseTitle: string | null; placesLeft: number }
  | { kind: 'gone'; runId: string; courseTitle: string | null; reason: GoneReason }

export type GoneReason = Exclude<LineProblemReason, 'full' | 'too-many-places'>

/**
 * What is different from when the visitor last looked: prices, discounts and dates that moved, then course dates
 * that cannot be booked (any more). A line that was never seen has not changed.
 */
export function describeChanges(basket: {
  seen: readonly SeenLine[]
  lines: readonly CurrentLine[]
  problems: readonly LineProblem[]
}): BasketChange[] {
  const seenByRun = new Map(basket.seen.map((line) => [line.runId, line]))
  return [
    ...basket.lines.flatMap((line) => lineChanges(line, seenByRun.get(line.runId))),
    ...basket.problems.map(problemAsChange),
  ]
}

/**
 * What counts as seen once the visitor has changed the basket: what was seen before, but for the sum where
 * the number of places is another now.
 */
export function seenAfterChange(before: SeenLine | undefined, now: SeenLine): SeenLine {
  if (!before) return now
  if (before.count === now.count) return before
  return { ...before, count: now.count, grossPence: now.grossPence }
}

/** What counts as seen once the visitor has typed a code, or taken one away: that sums are others by it. */
export function seenAfterCode(before: SeenLine | undefined, now: SeenLine): SeenLine {
  return before ? { ...before, count: now.count, grossPence: now.grossPence } : now
}

/**
 * For the cookie that remembers: `<runId>~<unitNetPence>~<basisPoints>~<seconds>~<count>~<grossPence>`, joined by
 * dots, the last two where they are known.
 */
export function serialiseSeenLines(lines: readonly SeenLine[]): string {
  return lines.map(serialiseSeenLine).join('.')
}

function serialiseSeenLine(line: SeenLine): string {
  const { runId, unitNetPence, vatRateBasisPoints, startsAt, count, grossPence } = line
  const sum = count === undefined || grossPence === undefined ? [] : [count, grossPence]
  return [runId, unitNetPence, vatRateBasisPoints, wholeSeconds(startsAt), ...sum].join('~')
}

/** Never throws: what cannot be read was not seen. */
export function parseSeenLines(cookieText: string | undefined): SeenLine[] {
  return (cookieText ?? '').split('.', maxBasketLines).flatMap(parseSeenLine)
}

function lineChanges(now: CurrentLine, before: SeenLine | undefined): BasketChange[] {
  if (!before) {
    return []
  }
  const { runId, courseTitle } = now
  const changes: BasketChange[] = []
  if (!isSamePrice(before, now)) {
    changes.push({ kind: 'price', runId, courseTitle, before: priceOf(before), now: priceOf(now) })
  } else {
    changes.push(...discountChange(now, before))
  }
  if (wholeSeconds(before.startsAt) !== wholeSeconds(now.startsAt)) {
    changes.push({ kind: 'date', runId, courseTitle, before: before.startsAt, now: now.startsAt })
  }
  return changes
}

/** At the same price the same places come to another sum only by a discount. */
function discountChange(now: CurrentLine, before: SeenLine): BasketChange[] {
  const { runId, courseTitle, count, grossPence } = now
  if (count === undefined || grossPence === undefined) return []
  if (before.count !== count || before.grossPence === undefined) return []
  if (before.grossPence === grossPence) return []
  return [
    { kind: 'discount', runId, courseTitle, count, before: before.grossPence, now: grossPence },
  ]
}

function problemAsChange({ runId, reason, ...known }: LineProblem): BasketChange {
  const courseTitle = known.courseTitle ?? null
  switch (reason) {
    case 'full':
      return { kind: 'full', runId, courseTitle }
    case 'too-many-places':
      return { kind: 'fewer-places', runId, courseTitle, placesLeft: known.placesLeft ?? 0 }
    default:
      return { kind: 'gone', runId, courseTitle, reason }
  }
}

function isSamePrice(a: Price, b: Price): boolean {
  return a.unitNetPence === b.unitNetPence && a.vatRateBasisPoints === b.vatRateBasisPoints
}

function priceOf({ unitNetPence, vatRateBasisPoints }: Price): Price {
  return { unitNetPence, vatRateBasisPoints }
}

function wholeSeconds(moment: string): number {
  return Math.floor(Date.parse(moment) / 1000)
}

function parseSeenLine(text: string): SeenLine[] {
  const match =
    /^([A-Za-z0-9-]{1,64})~(\d{1,12})~(\d{1,5})~(\d{1,11})(?:~(\d{1,2})~(\d{1,14}))?$/.exec(text)
  const [, runId, netDigits, rateDigits, secondDigits, countDigits, grossDigits] = match ?? []
  if (!runId) {
    return []
  }
  return [
    {
      runId,
      unitNetPence: pence(Number(netDigits)),
      vatRateBasisPoints: Number(rateDigits),
      startsAt: new Date(Number(secondDigits) * 1000).toISOString(),
      ...(countDigits && { count: Number(countDigits), grossPence: pence(Number(grossDigits)) }),
    },
  ]
}
