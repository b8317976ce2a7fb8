import { placesWords } from '@lectern/shared/booking/places-words'
import { paths } from '@lectern/shared/addresses/paths'
import type { CheckoutLine } from '@lectern/shared/contract/checkout'
import type { Order } from '@lectern/shared/contract/payload-types'
import { discountFigures } from '@lectern/shared/discounts/discount-figures'
import type { CourseDates } from '@lectern/shared/time/course-days'
import { dayLine, daysText, eachDay, hoursLine, whenInFull } from '@lectern/shared/time/days-text'

import { currentEnv } from '@cms/env'
import type { Button, Details, Figure, Figures } from '@cms/mail/letter'
import { contentOf, money, rateWords, storedTokenOf } from '../../orders'
import type { JoiningPapers, WhereToJoin } from '../joining-papers'

/** A course date with what a delegate has to know of it. */
export function runDetails(papers: JoiningPapers): Details {
  const { line, joiningInstructions, elsewhere } = papers
  const days = eachDay(line)
  return {
    kind: 'details',
    lead: daysText(line),
    heading: `${line.courseTitle}, ${placesWords(line.count)}`,
    lines: [
      hoursLine(line),
      ...(days.length > 0 ? [days.map(dayLine).join('\n')] : []),
      ...whereToJoin(papers, line.place),
      ...elsewhere.flatMap((where) => dayElsewhere(line, where)),
      ...(joiningInstructions ? [joiningInstructions] : []),
    ],
  }
}

function whereToJoin(where: WhereToJoin, place: string): string[] {
  const { addressLines, directions, accessibility, onlineLink } = where
  return [
    addressLines.length > 0 ? addressLines.join('\n') : place,
    ...(onlineLink ? [`Join online: ${onlineLink}`] : []),
    ...(directions ? [`How to get there: ${directions}`] : []),
    ...(accessibility ? [`Access: ${accessibility}`] : []),
  ]
}

/** Begins with the day: "On Tuesday 9 March 2027: Online" */
function dayElsewhere(line: CheckoutLine, { index, ...where }: JoiningPapers['elsewhere'][number]) {
  const day = line.days[index]
  if (!day) return []
  const [first = '', ...others] = whereToJoin(where, day.place ?? line.place)
  return [`On ${daysText({ days: [day] })}: ${first}`, ...others]
}

/** A date to which somebody does not go, or not yet. */
export function pastDetails(
  heading: string,
  line: CourseDates & Pick<CheckoutLine, 'place'>,
  more: readonly string[] = [],
): Details {
  return { kind: 'details', heading, lines: [whenInFull(line), line.place, ...more] }
}

/** Each line with its discounts, VAT by rate, and what it comes to. */
export function orderFigures(order: Order): Figures {
  const { lines, totals } = contentOf(order)
  const figure = (label: string, amount: number): Figure => ({ label, amount: money(amount) })
  return {
    kind: 'figures',
    rows: [
      ...lines
        .flatMap((line) =>
          discountFigures(`${line.courseTitle}, ${placesWords(line.count)}, net`, line),
        )
        .map(({ label, netPence }) => figure(label, netPence)),
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
  const url = `${currentEnv().WEB_URL}${paths.order(storedTokenOf(order))}`
  return { kind: 'button', label: 'See your booking', url }
}

export function checkoutButton(order: Order, label = 'Go on with your booking'): Button {
  const url = `${currentEnv().WEB_URL}${paths.checkoutOf(storedTokenOf(order))}`
  return { kind: 'button', label, url }
}

/** A reason as staff typed it. */
export function asSentence(reason: string): string {
  return /[.!?]$/.test(reason) ? reason : `${reason}.`
}

/** "Amara Nwosu, Lee Barrow and Sam Okafor" */
export function namesInWords(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last
}
