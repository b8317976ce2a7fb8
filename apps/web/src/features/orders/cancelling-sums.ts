import { formatPence } from '@lectern/shared/money/format'
import { addPence, pence, type Pence } from '@lectern/shared/money/pence'
import { goesBackPence } from '@lectern/shared/orders/order-balance'
import type { PlacedBookingView, PlacedOrderView } from '../../views/checkout'

export type CancellablePlace = PlacedBookingView & {
  cancelling: NonNullable<PlacedBookingView['cancelling']>
  /** The position among all bookings of the order, by which form fields are named. */
  index: number
}

/** The places that their customer may cancel, each with what that costs. */
export function cancellablePlaces({ bookings }: PlacedOrderView): CancellablePlace[] {
  return bookings.flatMap((booking, index) => {
    const { cancelling } = booking
    return cancelling ? [{ ...booking, cancelling, index }] : []
  })
}

/** What comes off the invoice for places that are cancelled, or goes back. */
export function creditedFor(places: readonly CancellablePlace[]): Pence {
  return addPence(pence(0), ...places.map(({ cancelling }) => cancelling.creditedGrossPence))
}

/** What becomes of the money when places are cancelled now, in a sentence or two; empty where nothing was to pay. */
export function moneyWords(
  { totals, toPay }: Pick<PlacedOrderView, 'totals' | 'toPay'>,
  places: readonly CancellablePlace[],
): string {
  if (totals.grossPence === 0) return ''
  const credited = creditedFor(places)
  const kept = addPence(pence(0), ...places.map(({ cancelling }) => cancelling.keptGrossPence))
  const back = goesBackPence(toPay?.openPence ?? 0, credited)
  const keptWords = kept > 0 ? ` We keep ${formatPence(kept, 'total')} of the price.` : ''
  return `${backWords({ credited, back })}${keptWords}`
}

function backWords({ credited, back }: { credited: Pence; back: Pence }): string {
  if (credited === 0) return 'Nothing goes back.'
  const all = formatPence(credited, 'total')
  if (back === credited) return `You get back ${all}, the way you paid it.`
  if (back === 0) return `${all} comes off your invoice.`
  return `${all} comes off your invoice; ${formatPence(back, 'total')} of it, which you have paid, goes back to you.`
}
