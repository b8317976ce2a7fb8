import { placesWords } from '@lectern/shared/booking/places-words'
import { formatPence } from '@lectern/shared/money/format'
import { pence } from '@lectern/shared/money/pence'
import { goesBackPence } from '@lectern/shared/orders/order-balance'

import type { Answers } from '@cms/admin/kept-typing/kept-typing'

/** A place as the forms about it need it. */
export interface PlaceInForm {
  id: string
  /** Of whoever has it, or which place it is. */
  title: string
  /** Nobody's yet. */
  isUnnamed: boolean
  grossPence: number
}

/** What becomes of the money of the places that are cancelled. */
export type MoneyGoesBack = 'to the card' | 'by hand' | 'by the bank' | 'nothing'

/** Those of them that are ticked. */
export function chosenOf(places: readonly PlaceInForm[], answers: Answers): PlaceInForm[] {
  return places.filter(({ id }) => answers[`bookingIds[]=${id}`] === 'true')
}

/** "Cancel 2 places, refund £1,260.00" */
export function cancelButton(
  chosen: readonly PlaceInForm[],
  { moneyGoesBack, unpaidPence = 0 }: { moneyGoesBack: MoneyGoesBack; unpaidPence?: number },
): string {
  if (chosen.length === 0) return 'Cancel places'
  const cancel = `Cancel ${placesWords(chosen.length)}`
  const cancelledPence = chosen.reduce((all, { grossPence }) => all + grossPence, 0)
  const words = (amount: number) => formatPence(pence(amount), 'total')
  if (moneyGoesBack === 'to the card') return `${cancel}, refund ${words(cancelledPence)}`
  if (moneyGoesBack !== 'by hand') return cancel
  const backPence = goesBackPence(unpaidPence, cancelledPence)
  return backPence > 0
    ? `${cancel}, pay ${words(backPence)} back yourself`
    : `${cancel}, take ${words(cancelledPence)} off the invoice`
}

/** "Move Bethany Crewe to 9 March 2027" */
export function moveButton(chosen: readonly PlaceInForm[], { to }: { to: string }): string {
  const [first, ...others] = chosen
  if (!first) return 'Move places'
  return `Move ${others.length === 0 ? first.title : placesWords(chosen.length)} to ${to}`
}

/** "Put Ida Moss in place of Sam Okafor" */
export function swapButton(place: PlaceInForm | undefined, { name }: { name: string }): string {
  if (!place || !name.trim()) return 'Put somebody into this place'
  const person = name.trim()
  return place.isUnnamed
    ? `Give the place to ${person}`
    : `Put ${person} in place of ${place.title}`
}
