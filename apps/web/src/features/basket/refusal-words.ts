import type { BasketRefusal } from '@lectern/shared/basket/basket'
import { maxBasketLines, maxPlacesPerLine } from '@lectern/shared/basket/limits'

/** What the basket would not do, and what to do instead. */
const words: Record<BasketRefusal, { heading: string; text: string }> = {
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
}

/** Null for anything that is not one of our refusals. */
export function refusalWords(refusal: unknown): { heading: string; text: string } | null {
  return typeof refusal === 'string' && isRefusal(refusal) ? words[refusal] : null
}

function isRefusal(text: string): text is BasketRefusal {
  return Object.hasOwn(words, text)
}
