import type { BasketRefusal } from '@lectern/shared/basket/basket'
import type { ProblemReason } from '@lectern/shared/contract/problem'
import { maxPlacesHeld } from '@lectern/shared/booking/fair-share'
import { maxBasketLines, maxPlacesPerLine } from '@lectern/shared/basket/limits'

/** What the basket itself does not show: a change that it refused, or why no checkout was begun. */
type Unshown =
  | BasketRefusal
  | Extract<
      ProblemReason,
      'too-many-checkouts' | 'too-many-places-held' | 'address-unproven' | 'too-many-requests'
    >
  | 'address-asked'
  | 'address-confirmed'

/** What the basket would not do, and what to do instead. */
const words: Record<Unshown, { heading: string; text: string }> = {
  'too-many-places': {
    heading: `You can book up to ${maxPlacesPerLine} places on one date here`,
    text: 'Your basket is as it was. For a larger group please contact us: we can also teach a course just for your team.',
  },
  'too-many-lines': {
    heading: `A basket holds up to ${maxBasketLines} course dates`,
    text: 'Your basket is as it was. Book these first and then start again, or contact us and we will book them for you.',
  },
  'not-a-count': {
    heading: `Enter a number of places from 1 to ${maxPlacesPerLine}`,
    text: 'Your basket is as it was.',
  },
  'not-a-course-date': {
    heading: 'We do not know that course date',
    text: 'Your basket is as it was. Please choose the date again on the page of the course.',
  },
  'too-many-checkouts': {
    heading: 'You have too many unfinished bookings',
    text: 'We are keeping places for you, or for others at your internet address, in many bookings that have not been paid for. Finish or give up one of them, or try again in 20 minutes. Your basket is as it was.',
  },
  'too-many-places-held': {
    heading: 'These are more places than we keep at one time',
    text: `We keep up to ${maxPlacesHeld} unpaid places for you, or for everybody at your internet address. Book some of them first and then the others, or contact us and we will book all of them for you. Your basket is as it was.`,
  },
  'address-unproven': {
    heading: 'Please confirm your e-mail address first',
    text: 'These are most of the places on this date, and we keep so many only for somebody whom we can reach. We send you a link; follow it, and go on from here. Or book fewer places, or contact us. Your basket is as it was.',
  },
  'address-asked': {
    heading: 'Look in your e-mail',
    text: 'A link is on its way to you. Follow it in this browser, and go on with your booking. Your basket is as it was.',
  },
  'address-confirmed': {
    heading: 'Thank you, your e-mail address is confirmed',
    text: 'You can go to the checkout now.',
  },
  'too-many-requests': {
    heading: 'That was too often',
    text: 'Your basket is as it was. Please wait a few minutes and try again.',
  },
}

/** Null for anything that is not one of our refusals. */
export function refusalWords(refusal: unknown): { heading: string; text: string } | null {
  return typeof refusal === 'string' && isRefusal(refusal) ? words[refusal] : null
}

function isRefusal(text: string): text is Unshown {
  return Object.hasOwn(words, text)
}
