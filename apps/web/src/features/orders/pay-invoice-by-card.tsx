import { paths } from '@lectern/shared/addresses/paths'
import { formatPence } from '@lectern/shared/money/format'
import { dateText } from '@lectern/shared/time/moment-text'
import { Button } from '../../ui/button'
import type { PlacedOrderView } from '../../views/checkout'

/** What the page has said that is open, in pence. */
export const openField = 'open'

/** What is open of the invoice, and the button that pays exactly that. */
export function PayInvoiceByCard({ order }: { order: Pick<PlacedOrderView, 'token' | 'toPay'> }) {
  const { token, toPay } = order
  if (!toPay?.isByCard) return null
  const amount = formatPence(toPay.openPence, 'total')
  return (
    <section className="stack-s" aria-labelledby="pay">
      <h2 id="pay">Pay the invoice</h2>
      <p>
        <strong>{amount}</strong> is open{toPay.dueOn && ` and due by ${dateText(toPay.dueOn)}`}.
        Pay it by card now, or by bank as the invoice says: one of the two is enough. What you have
        paid by bank in the last days may not be counted yet.
      </p>
      <form method="post" action={paths.payInvoice(token)}>
        <input type="hidden" name={openField} value={toPay.openPence} />
        <Button>Pay {amount} by card</Button>
      </form>
    </section>
  )
}
