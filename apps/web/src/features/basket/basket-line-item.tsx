import { paths } from '@lectern/shared/addresses/paths'
import { Button } from '../../ui/button'
import { EachDay } from '../../ui/each-day'
import { Money, PriceLabel } from '../../ui/money'
import type { BasketLine } from '../../views/basket'
import { BookedDay } from './booked-day'

/** One course date in the basket: when, where, what it costs, and how many places. */
export function BasketLineItem({ line }: { line: BasketLine }) {
  return (
    <li>
      <BookedDay days={line.courseDays} />
      <div className="stack-s">
        <h2>
          <a href={line.courseHref}>{line.courseTitle}</a>
        </h2>
        <p className="soft">
          {line.days}, {line.hours}
          <br />
          {line.place}
        </p>
        <EachDay date={line} />
        <p className="small">
          <PriceLabel label={line.unitPrice} />
          {(line.grossPence > 0 || line.discount) && ' a place'}
        </p>
        {line.discount && <p className="small">{line.discount}</p>}
      </div>
      <div className="tools">
        <Stepper line={line} />
        <form method="post" action={paths.removeFromBasket(line.runId)}>
          <Button weight="quiet">
            Remove
            <LineName line={line} />
          </Button>
        </form>
        <LineSum line={line} />
      </div>
    </li>
  )
}

/** Net and VAT of all lines together stand on the sheet with the total. */
function LineSum({ line: { vatPence, grossPence } }: { line: BasketLine }) {
  return (
    <p className="line-sum">
      {grossPence === 0 ? (
        'Free'
      ) : (
        <>
          <b>
            <Money amount={grossPence} />
          </b>
          {vatPence !== 0 && <span className="small soft"> inc. VAT</span>}
        </>
      )}
    </p>
  )
}

/** One place fewer or more with one press; the number between them is for whoever needs many. */
function Stepper({ line }: { line: BasketLine }) {
  const { runId, count, mostPlaces, courseTitle, days } = line
  const inputId = `places-${runId}`
  const formId = `update-${runId}`
  return (
    <div className="stepper" role="group" aria-label={`How many places: ${courseTitle}, ${days}`}>
      <label htmlFor={inputId}>
        Places
        <LineName line={line} />
      </label>
      <StepButton line={line} change={-1} />
      <input
        className="control control-count"
        id={inputId}
        form={formId}
        name="count"
        type="number"
        inputMode="numeric"
        min={1}
        max={Math.max(mostPlaces, count)}
        defaultValue={count}
        required
      />
      <StepButton line={line} change={1} />
      <form method="post" action={paths.basketLine(runId)} id={formId}>
        <Button weight="secondary" size="slim">
          Update
          <LineName line={line} />
        </Button>
      </form>
    </div>
  )
}

/** Says how many places there shall be, so that pressing it twice by mistake is pressing it once. */
function StepButton({ line, change }: { line: BasketLine; change: 1 | -1 }) {
  const { runId, count, mostPlaces } = line
  const wanted = count + change
  return (
    <form method="post" action={paths.basketLine(runId)} className="step">
      <input type="hidden" name="count" value={wanted} />
      <Button weight="secondary" size="slim" disabled={wanted < 1 || wanted > mostPlaces}>
        <span aria-hidden="true">{change > 0 ? '+' : '−'}</span>
        <span className="visually-hidden">
          {change > 0 ? 'One place more' : 'One place fewer'}: {line.courseTitle}, {line.days}
        </span>
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
