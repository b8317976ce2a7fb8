import { orderPagePaths } from '@lectern/shared/contract/placed-order'
import type { CheckoutLine } from '@lectern/shared/contract/checkout'
import type { Order } from '@lectern/shared/contract/payload-types'
import { whenText } from '@lectern/shared/time/course-days'

import { currentEnv } from '../../../env'
import type { Button, Details, Figure, Figures } from '../../../mail/letter'
import { storedTokenOf } from '../find-order'
import type { JoiningPapers } from '../joining-papers'
import { contentOf } from '../order-content'
import { money, rateWords } from '../words/amounts'

/** A course date with what a delegate has to know of it. */
export function runDetails(papers: JoiningPapers): Details {
  const { line, addressLines, directions, accessibility, joiningInstructions, onlineLink } = papers
  return {
    kind: 'details',
    heading: `${line.courseTitle}, ${placesWords(line.count)}`,
    lines: [
      whenText(line),
      addressLines.length > 0 ? addressLines.join('\n') : line.place,
      ...(onlineLink ? [`Join online: ${onlineLink}`] : []),
      ...(directions ? [`How to get there: ${directions}`] : []),
      ...(accessibility ? [`Access: ${accessibility}`] : []),
      ...(joiningInstructions ? [joiningInstructions] : []),
    ],
  }
}

/** A date to which somebody no longer goes. */
export function pastDetails(
  heading: string,
  line: CheckoutLine,
  more: readonly string[] = [],
): Details {
  return { kind: 'details', heading, lines: [whenText(line), line.place, ...more] }
}

/** Each line, VAT by rate, and what it comes to. */
export function orderFigures(order: Order): Figures {
  const { lines, totals } = contentOf(order)
  const figure = (label: string, amount: number): Figure => ({ label, amount: money(amount) })
  return {
    kind: 'figures',
    rows: [
      ...lines.map((line) =>
        figure(`${line.courseTitle}, ${placesWords(line.count)}, net`, line.netPence),
      ),
      ...totals.byRate
        .filter(({ vatPence }) => vatPence > 0)
        .map((rate) =>
          figure(`VAT at ${rateWords(rate.vatCategory, rate.vatRateBasisPoints)}`, rate.vatPence),
        ),
      {
        ...figure(totals.vatPence > 0 ? 'Total including VAT' : 'Total', totals.grossPence),
        isTotal: true,
      },
    ],
  }
}

export function orderButton(order: Order): Button {
  const url = `${currentEnv().WEB_URL}${orderPagePaths.order(storedTokenOf(order))}`
  return { kind: 'button', label: 'See your booking', url }
}

export function checkoutButton(order: Order): Button {
  const url = `${currentEnv().WEB_URL}${orderPagePaths.checkout(storedTokenOf(order))}`
  return { kind: 'button', label: 'Go on with your booking', url }
}

/** "1 place", "3 places" */
export function placesWords(count: number): string {
  return count === 1 ? '1 place' : `${count} places`
}

/** A reason as staff typed it. */
export function asSentence(reason: string): string {
  return /[.!?]$/.test(reason) ? reason : `${reason}.`
}
