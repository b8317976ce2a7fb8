import { paths } from '../../paths'
import { Button } from '../../ui/button'
import { Money, PriceLabel } from '../../ui/money'
import type { BasketLine } from '../../views/basket'

/** One course date in the basket: when, where, what it costs, and how many places. */
export function BasketLineItem({ line }: { line: BasketLine }) {
  return (
    <li className="line">
      <div className="stack-tight">
        <h2 className="line-title">
          <a href={line.courseHref}>{line.courseTitle}</a>
        </h2>
        <p>
          {line.days}, {line.hours}
          <br />
          <span className="soft">{line.place}</span>
        </p>
        <p className="small">
          <PriceLabel label={line.unitPrice} />
          {line.grossPence > 0 && ' a place'}
        </p>
      </div>
      <LineFigures line={line} />
      <div className="line-controls">
        <PlacesForm line={line} />
        <form method="post" action={paths.removeFromBasket(line.runId)}>
          <Button weight="quiet">
            Remove
            <LineName line={line} />
          </Button>
        </form>
      </div>
    </li>
  )
}

function LineFigures({ line: { netPence, vatPence, grossPence } }: { line: BasketLine }) {
  return (
    <dl className="sum sum-line">
      <div className="sum-row">
        <dt>Without VAT</dt>
        <dd>
          <Money amount={netPence} />
        </dd>
      </div>
      <div className="sum-row">
        <dt>VAT</dt>
        <dd>
          <Money amount={vatPence} />
        </dd>
      </div>
      <div className="sum-row sum-total">
        <dt>Together</dt>
        <dd>
          <Money amount={grossPence} />
        </dd>
      </div>
    </dl>
  )
}

function PlacesForm({ line }: { line: BasketLine }) {
  const { runId, count, mostPlaces } = line
  const inputId = `places-${runId}`
  return (
    <form method="post" action={paths.basketLine(runId)} className="places-form">
      <label htmlFor={inputId}>
        Places
        <LineName line={line} />
      </label>
      <input
        className="control control-count"
        id={inputId}
        name="count"
        type="number"
        inputMode="numeric"
        min={1}
        max={Math.max(mostPlaces, count)}
        defaultValue={count}
        required
      />
      <Button weight="secondary">
        Update
        <LineName line={line} />
      </Button>
    </form>
  )
}

/** Tells apart, for those who hear the page, controls that read the same. */
function LineName({ line }: { line: BasketLine }) {
  return (
    <span className="visually-hidden">
      : {line.courseTitle}, {line.days}
    </span>
  )
}
