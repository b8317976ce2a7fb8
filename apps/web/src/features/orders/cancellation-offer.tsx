import { paths } from '@lectern/shared/addresses/paths'
import { keptWords } from '@lectern/shared/orders/cancelling-terms'
import { dateText, deadlineText } from '@lectern/shared/time/moment-text'
import { ButtonLink } from '../../ui/button'
import type { PlacedOrderView } from '../../views/checkout'
import { cancellablePlaces, moneyWords, type CancellablePlace } from './cancelling-sums'

/** Cancelling where the law or the company's terms give it; otherwise whom to ask. */
export function CancellationOffer({ order }: { order: PlacedOrderView }) {
  if (order.bookings.every(({ state }) => state === 'cancelled')) return null
  const places = cancellablePlaces(order)
  return (
    <section className="stack-s" aria-labelledby="cancellation">
      <h2 id="cancellation">Cancelling</h2>
      {places.length > 0 ? (
        <>
          {deadlinesOf(places, order.totals.grossPence === 0).map((deadline) => (
            <p key={deadline}>{deadline}</p>
          ))}
          <p>{cancelledNow(order, places)}</p>
          <p>
            <ButtonLink href={paths.orderCancellation(order.token)} weight="secondary">
              Cancel this booking
            </ButtonLink>
          </p>
        </>
      ) : (
        <p>
          If your plans change, please <a href={paths.contact}>contact us</a>. Somebody else may
          come in your place at no cost.
        </p>
      )}
    </section>
  )
}

/** Each once, whatever the number of places for which it is so. */
function deadlinesOf(places: readonly CancellablePlace[], isFree: boolean): string[] {
  return [...new Set(places.map((place) => deadlineOf(place, isFree)))]
}

function deadlineOf({ courseTitle, cancelling }: CancellablePlace, isFree: boolean): string {
  if (cancelling.by === 'law') {
    const until = deadlineText(cancelling.until)
    return isFree
      ? `You may cancel here until ${until}.`
      : `You may cancel here until ${until} what has not begun by then.`
  }
  if (cancelling.by === 'called-off') {
    return `${courseTitle}: we called this date off, so you can cancel here at no cost until ${deadlineText(cancelling.until)}.`
  }
  const until = dateText(cancelling.until)
  return `${courseTitle}: you can cancel here, and until ${until} ${keptWords(cancelling.keptPercent)}.`
}

function cancelledNow(order: PlacedOrderView, places: readonly CancellablePlace[]): string {
  const money = moneyWords(order, places)
  return money && `If you cancelled now: ${money.charAt(0).toLowerCase()}${money.slice(1)}`
}
