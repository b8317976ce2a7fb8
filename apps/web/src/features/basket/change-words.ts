import { placesWords } from '@lectern/shared/booking/places-words'
import { formatPence } from '@lectern/shared/money/format'
import { priceLabel } from '@lectern/shared/vat/price-label'
import { addVat } from '@lectern/shared/vat/vat'
import type { BasketProblem, PricedBasket } from '../../views/basket'
import { momentText } from '@lectern/shared/time/moment-text'

type Change = PricedBasket['changes'][number]

/** "The price of Coaching has gone up: £764.40 inc. VAT a place, before £720 inc. VAT." */
export function changeWords(change: Change, timeZone: string): string {
  switch (change.kind) {
    case 'price':
      return priceWords(change)
    case 'discount':
      return discountWords(change)
    case 'date':
      return `${change.courseTitle} has moved: it now starts ${momentText(change.now, timeZone)}, before ${momentText(change.before, timeZone)}.`
    default:
      return change satisfies never
  }
}

/** Why a chosen date cannot be booked, and since it cannot, what may be done. */
export function problemWords(problem: BasketProblem): string {
  const course = problem.courseTitle ?? 'A course that you chose'
  switch (problem.reason) {
    case 'fewer-places':
      return `${course}: you asked for ${placesWords(problem.count)}, and only ${problem.placesLeft} ${problem.placesLeft === 1 ? 'is' : 'are'} left.`
    case 'full':
      return `${course} is fully booked on the date that you chose.`
    case 'past':
      return `${course} has started on the date that you chose.`
    case 'closed':
      return `${course} can no longer be booked on the date that you chose.`
    case 'cancelled':
      return `${course} does not take place on the date that you chose.`
    case 'gone':
      return `${course} is no longer offered on the date that you chose.`
    default:
      return problem satisfies never
  }
}

function priceWords({ courseTitle, before, now }: Extract<Change, { kind: 'price' }>): string {
  const isDearer = grossOf(now) > grossOf(before)
  const [nowText, beforeText] = [priceText(now), priceText(before)]
  return `The price of ${courseTitle} has gone ${isDearer ? 'up' : 'down'}: ${nowText} a place, before ${beforeText}.`
}

/** With VAT, if there is any, as the sum beside the line. */
function discountWords(change: Extract<Change, { kind: 'discount' }>): string {
  const { courseTitle, count, before, now } = change
  const [nowText, beforeText] = [formatPence(now, 'total'), formatPence(before, 'total')]
  return `What is taken off for ${courseTitle} has changed: ${placesWords(count)} now ${count === 1 ? 'comes' : 'come'} to ${nowText}, before ${beforeText}.`
}

type Price = Extract<Change, { kind: 'price' }>['now']

function priceText({ unitNetPence, vatRateBasisPoints }: Price): string {
  return priceLabel({ netPence: unitNetPence, vatRateBasisPoints, audience: 'mixed' }).main.text
}

function grossOf({ unitNetPence, vatRateBasisPoints }: Price) {
  return addVat(unitNetPence, vatRateBasisPoints).grossPence
}
