import { placesWords } from '@lectern/shared/booking/places-words'
import type { ReactNode } from 'react'
import { EachDay } from '../../ui/each-day'
import { Money } from '../../ui/money'
import type { PricedLine } from '../../views/basket'
import type { CheckoutView } from '../../views/checkout'
import { BookedDay } from '../basket/booked-day'
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
    <ul className="booked">
      {lines.map((line) => (
        <li key={line.runId}>
          <SummaryLine line={line} />
        </li>
      ))}
    </ul>
  )
}

/** Beside what else is said of the line. */
export function SummaryLine({ line, children }: { line: PricedLine; children?: ReactNode }) {
  return (
    <>
      <BookedDay days={line.courseDays} />
      <div>
        <p>
          <b>{line.courseTitle}</b>
          <span className="soft">
            {line.days}, {line.hours}, {line.place}
          </span>
        </p>
        <EachDay date={line} />
        <p>
          {placesWords(line.count)}: {line.grossPence === 0 ? 'free' : <LinePrice line={line} />}
        </p>
        {line.discount && <p className="small">{line.discount}</p>}
        {children}
      </div>
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
