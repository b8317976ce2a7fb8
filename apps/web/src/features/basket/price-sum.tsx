import { placesWords } from '@lectern/shared/booking/places-words'
import { Money } from '../../ui/money'
import type { PricedTotals } from '../../views/basket'

/** Net, VAT by its rates, and the total. */
export function PriceSum({
  totals,
  totalLabel = 'Total to pay',
}: {
  totals: PricedTotals
  totalLabel?: string
}) {
  if (totals.grossPence === 0 && totals.count > 0) return <NothingToPay label={totalLabel} />
  return (
    <dl className="sums">
      <div>
        <dt>{placesWords(totals.count)} without VAT</dt>
        <dd>
          <Money amount={totals.netPence} />
        </dd>
      </div>
      {totals.vat.map(({ label, vatPence }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <Money amount={vatPence} />
          </dd>
        </div>
      ))}
      <div className="total">
        <dt>{totalLabel}</dt>
        <dd>
          <Money amount={totals.grossPence} />
        </dd>
      </div>
    </dl>
  )
}

/** There is no VAT to tell of. */
function NothingToPay({ label }: { label: string }) {
  return (
    <dl className="sums">
      <div className="total">
        <dt>{label}</dt>
        <dd>Free</dd>
      </div>
    </dl>
  )
}
