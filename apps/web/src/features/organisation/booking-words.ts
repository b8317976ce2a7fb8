import type { OrganisationBookingView } from '../../views/coordinator-page'

const paymentWords = {
  card: 'paid by card',
  free: 'nothing to pay',
  account: 'by invoice, on account',
  elsewhere: 'paid past this website',
} as const

/** How a booking stands: "Booked, paid by card". */
export function bookingWords({ state, payment, dates, grossPence }: Standing): string {
  const places = dates.flatMap(({ places: all }) => all)
  const isCancelled = places.length > 0 && places.every((place) => place.isCancelled)
  if (state === 'stopped') return 'We are looking at the payment'
  if (state === 'refunding') return 'No places were left; the money is on its way back'
  if (state === 'refunded' || isCancelled) {
    // Of an invoice nothing is given back that was not paid.
    return grossPence > 0 && payment !== 'account' ? 'Cancelled and refunded' : 'Cancelled'
  }
  return `Booked, ${paymentWords[payment]}`
}

type Standing = Pick<OrganisationBookingView, 'state' | 'payment' | 'grossPence'> & {
  dates: readonly { places: readonly { isCancelled: boolean }[] }[]
}
