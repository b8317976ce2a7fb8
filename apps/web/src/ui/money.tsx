import { formatPence, type MoneyStyle } from '@lectern/shared/money/format'
import type { Pence } from '@lectern/shared/money/pence'
import type { PriceFigure, PriceLabel as Label } from '@lectern/shared/vat/price-label'

/** An amount in a list or a sum: always with its pence, digits under digits. */
export function Money({ amount, style = 'total' }: { amount: Pence; style?: MoneyStyle }) {
  return <span className="price">{formatPence(amount, style)}</span>
}

interface PriceLabelProps {
  label: Label
  /** Within a sentence it begins with a small letter. */
  isInSentence?: boolean
}

/** A price with and without VAT, in the order that the company chose. Reads like `label.text`. */
export function PriceLabel({ label, isInSentence = false }: PriceLabelProps) {
  return (
    <span className="price">
      {label.prefix && (
        <span className="price-qualifier">
          {isInSentence ? label.prefix.toLowerCase() : label.prefix}{' '}
        </span>
      )}
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
