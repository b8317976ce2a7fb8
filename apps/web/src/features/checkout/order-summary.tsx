import { Money } from '../../ui/money'
import type { PricedLine } from '../../views/basket'
import type { CheckoutView } from '../../views/checkout'
import { places } from '../basket/change-words'
import { PriceSum } from '../basket/price-sum'

/** What is being booked and what it comes to, beside every step. */
export function OrderSummary({
  checkout: { lines, totals, reference },
}: {
  checkout: CheckoutView
}) {
  return (
    <>
      <h2>Your booking</h2>
      <SummaryLines lines={lines} />
      <PriceSum totals={totals} />
      <p className="small soft">Reference {reference}</p>
    </>
  )
}

export function SummaryLines({ lines }: { lines: readonly PricedLine[] }) {
  return (
    <ul className="plain-list">
      {lines.map((line) => (
        <li key={line.runId}>
          <SummaryLine line={line} />
        </li>
      ))}
    </ul>
  )
}

export function SummaryLine({ line }: { line: PricedLine }) {
  return (
    <>
      <strong>{line.courseTitle}</strong>
      <br />
      <span className="soft">
        {line.days}, {line.hours}
        <br />
        {line.place}
      </span>
      <br />
      {places(line.count)}: {line.grossPence === 0 ? 'free' : <LinePrice line={line} />}
    </>
  )
}

function LinePrice({ line }: { line: PricedLine }) {
  return (
    <>
      <Money amount={line.grossPence} />
      {line.vatPence !== 0 && ' inc. VAT'}
    </>
  )
}
