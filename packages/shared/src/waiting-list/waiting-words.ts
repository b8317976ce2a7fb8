import { placesWords } from '../booking/places-words'
import type { WaitingTerms } from './next-step'

/** "You are first in the queue.", "You are number 3 in the queue." `position` counts from 1. */
export function positionWords(position: number): string {
  return position === 1 ? 'You are first in the queue.' : `You are number ${position} in the queue.`
}

/** What happens when places become free, a sentence each. */
export function whatHappensWords(count: number, terms: WaitingTerms): string[] {
  const { offerHours, closingHours } = terms
  const places = count === 1 ? 'a place becomes' : `${placesWords(count)} become`
  const [it, them] = count === 1 ? ['it is', 'it'] : ['they are', 'them']
  const offered = `When ${places} free and ${it} yours, we hold ${them} for you and write to you at once. You then have ${hoursWords(offerHours)} to book; near the date it is half of the time that is left.`
  if (closingHours === 0) return [offered]
  const closed = `In the last ${hoursWords(closingHours)} before the start nobody is offered places any more: what becomes free is on sale to everybody.`
  return [offered, closed]
}

/** Why somebody who stands further back may be served first, or has to wait although a place is free. */
export function whyPassedWords(count: number, { reservationHours }: WaitingTerms): string {
  if (reservationHours === 0) {
    return 'Free places go to the first for whom there are enough. You keep your place in the queue.'
  }
  const most = hoursWords(reservationHours)
  return count === 1
    ? `Somebody before you may want several places together. Free places can be kept for them for up to ${most}, so that more can come together; if not enough do, you may be offered one before them.`
    : `If fewer than ${count} become free, we keep them for you for up to ${most}, so that more can come together. If not enough do, somebody who wants fewer may be offered them before you. You keep your place in the queue.`
}

/** "1 hour", "24 hours". */
export function hoursWords(count: number): string {
  return count === 1 ? '1 hour' : `${count} hours`
}
