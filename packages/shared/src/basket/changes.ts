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
  | { kind: 'date'; runId: string; courseTitle: string; before: string; now: string }
  | { kind: 'full'; runId: string; courseTitle: string | null }
  | { kind: 'fewer-places'; runId: string; courseTitle: string | null; placesLeft: number }
  | { kind: 'gone'; runId: string; courseTitle: string | null; reason: GoneReason }

export type GoneReason = Exclude<LineProblemReason, 'full' | 'too-many-places'>

/**
 * What is different from when the visitor last looked: prices and dates that moved, then course dates
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

/** For the cookie that remembers: `<runId>~<unitNetPence>~<basisPoints>~<seconds>`, joined by dots. */
export function serialiseSeenLines(lines: readonly SeenLine[]): string {
  return lines
    .map((line) =>
      [line.runId, line.unitNetPence, line.vatRateBasisPoints, wholeSeconds(line.startsAt)].join(
        '~',
      ),
    )
    .join('.')
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
  }
  if (wholeSeconds(before.startsAt) !== wholeSeconds(now.startsAt)) {
    changes.push({ kind: 'date', runId, courseTitle, before: before.startsAt, now: now.startsAt })
  }
  return changes
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
  const match = /^([A-Za-z0-9-]{1,64})~(\d{1,12})~(\d{1,5})~(\d{1,11})$/.exec(text)
  const [, runId, netDigits, rateDigits, secondDigits] = match ?? []
  if (!runId) {
    return []
  }
  return [
    {
      runId,
      unitNetPence: pence(Number(netDigits)),
      vatRateBasisPoints: Number(rateDigits),
      startsAt: new Date(Number(secondDigits) * 1000).toISOString(),
    },
  ]
}
