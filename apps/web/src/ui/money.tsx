import { formatPence, type MoneyStyle } from '@lectern/shared/money/format'
import type { Pence } from '@lectern/shared/money/pence'
import type { PriceFigure, PriceLabel as Label } from '@lectern/shared/vat/price-label'

/** An amount in a list or a sum: always with its pence, digits under digits. */
export function Money({ amount, style = 'total' }: { amount: Pence; style?: MoneyStyle }) {
  return <span className="price">{formatPence(amount, style)}</span>
}

/** A price with and without VAT, in the order that the company chose. Reads like `label.text`. */
export function PriceLabel({ label }: { label: Label }) {
  return (
    <span className="price">
      <span className="price-main">
        <Figure figure={label.main} />
      </span>
      {label.secondary && (
        <>
          {' '}
          <span className="price-secondary">({label.secondary.text})</span>
        </>
      )}
    </span>
  )
}

function Figure({ figure: { amount, qualifier } }: { figure: PriceFigure }) {
  if (!qualifier) return amount
  return (
    <>
      {amount} <span className="price-qualifier">{qualifier}</span>
    </>
  )
}
