import { paths } from '@lectern/shared/addresses/paths'
import { formatPence } from '@lectern/shared/money/format'
import { ButtonLink } from '../../ui/button'
import type { PlacedOrderView } from '../../views/checkout'
import { deadlineText } from '@lectern/shared/time/moment-text'

/** Cancelling where the law gives it; otherwise whom to ask. */
export function CancellationOffer({ order }: { order: PlacedOrderView }) {
  const { cancellation, token } = order
  if (!cancellation.possible && cancellation.reason === 'nothing-booked') return null
  return (
    <section className="stack-s" aria-labelledby="cancellation">
      <h2 id="cancellation">Cancelling</h2>
      {cancellation.possible ? (
        <>
          <p>
            You may cancel here until {deadlineText(cancellation.until)}
            {refundWords(order)}
          </p>
          <p>
            <ButtonLink href={paths.orderCancellation(token)} weight="secondary">
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

function refundWords({ cancellation, totals }: PlacedOrderView): string {
  if (!cancellation.possible || totals.grossPence === 0) return '.'
  const { refundGrossPence } = cancellation
  const then =
    refundGrossPence > 0
      ? `Now you would get back ${formatPence(refundGrossPence, 'total')}.`
      : 'Nothing has been paid, so nothing would be left to pay.'
  return ` what has not begun by then. ${then}`
}
