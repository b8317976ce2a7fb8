import type { Place } from '@cms/references/places'
import type { PriceChange } from './load-price-change'

/** One thing that a new price changes, or leaves as it is. */
export interface PriceConsequence {
  words: string
  detail?: string
  places: Place[]
}

/** The consequences of a course's new price, or of a date's, in the order in which staff ask. */
export function priceChangeInWords(change: PriceChange): PriceConsequence[] {
  return [
    ...mentioning('article', change.articles),
    ...mentioning('page', change.pages),
    ...dates(change.following, { one: 'gets the new price', many: 'get the new price' }),
    ...dates(change.withOwnPrice, {
      one: 'has a price of its own and keeps it',
      many: 'have a price of their own and keep it',
    }),
    ...ordersInWords(change),
  ]
}

function mentioning(what: string, places: Place[]): PriceConsequence[] {
  const { length } = places
  if (length === 0) return []
  const words = `${counted(length, what)} ${length > 1 ? 'name' : 'names'} this course`
  const detail =
    'Its price there becomes the new one. Only a price that somebody typed into a text stays as it is.'
  return [{ words, detail, places }]
}

function dates(places: Place[], does: { one: string; many: string }): PriceConsequence[] {
  const { length } = places
  if (length === 0) return []
  return [{ words: `${counted(length, 'date')} ${length > 1 ? does.many : does.one}`, places }]
}

function ordersInWords({ placedOrders, bookingNow }: PriceChange): PriceConsequence[] {
  if (placedOrders === null || bookingNow === null) {
    return [{ words: 'Orders that are placed keep the price that they were placed at', places: [] }]
  }
  const found: PriceConsequence[] = []
  if (placedOrders > 0) {
    const keeps = placedOrders > 1 ? 'keep the price that they were' : 'keeps the price that it was'
    const words = `${counted(placedOrders, 'order')} ${keeps} placed at`
    found.push({ words, detail: 'What was paid or is owed does not change.', places: [] })
  }
  if (bookingNow > 0) {
    const words = `${bookingNow} ${bookingNow > 1 ? 'people are' : 'person is'} booking at this moment`
    const detail = 'Who finishes before the time runs out pays the old price.'
    found.push({ words, detail, places: [] })
  }
  return found
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count > 1 ? 's' : ''}`
}
