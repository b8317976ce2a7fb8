import { placesWords } from '@lectern/shared/booking/places-words'
import { paths } from '@lectern/shared/addresses/paths'
import { dateText } from '@lectern/shared/time/moment-text'
import type { Submission } from '../../forms/submission'
import { Button } from '../../ui/button'
import { CheckboxField, RadioField } from '../../ui/choice-field'
import { ErrorSummary } from '../../ui/error-summary'
import type { MoveChoicesView, PlacedOrderView } from '../../views/checkout'
import { CheckoutTrouble } from '../checkout/checkout-trouble'
import { GroupHead } from '../checkout/seat-group-section'
import { groupBookings, type BookingGroup } from './group-bookings'
import { fromField, placeField, toField } from './move-fields'

interface MoveFormsProps {
  order: PlacedOrderView
  choices: MoveChoicesView
  submission: Submission | null
}

/** A form for each date that may be left: which places, and to which date. */
export function MoveForms({ order, choices, submission }: MoveFormsProps) {
  return (
    <div className="stack-l">
      <ErrorSummary problems={submission?.problems ?? []} />
      {submission?.trouble && <CheckoutTrouble trouble={submission.trouble} step="delegates" />}
      {groupBookings(order).map((group) => {
        const choice = choices.find(({ fromRunId }) => fromRunId === group.date.runId)
        return (
          choice && <MoveForm key={choice.fromRunId} {...{ order, group, choice, submission }} />
        )
      })}
    </div>
  )
}

interface MoveFormProps {
  order: PlacedOrderView
  group: BookingGroup
  choice: MoveChoicesView[number]
  submission: Submission | null
}

function MoveForm({ order, group, choice, submission }: MoveFormProps) {
  const { courseTitle, date, bookings } = group
  const movable = bookings.filter(({ booking }) => booking.movableUntil)
  const until = movable[0]?.booking.movableUntil
  return (
    <section className="sheet stack">
      <GroupHead courseTitle={courseTitle} courseDays={date.courseDays}>
        {date.days}, {date.place}. {until && `You can move it until ${dateText(until)}.`}
      </GroupHead>
      {choice.targets.length === 0 ? (
        <NowhereToGo />
      ) : (
        <form method="post" action={paths.moveOrder(order.token)} className="stack" noValidate>
          <input type="hidden" name={fromField} value={choice.fromRunId} />
          <Places movable={movable} submission={submission} />
          <Targets choice={choice} submission={submission} />
          {choice.dearerCount > 0 && <DearerDates />}
          <p>
            <Button size="big">Move to the other date</Button>
          </p>
        </form>
      )}
    </section>
  )
}

function NowhereToGo() {
  return (
    <p>
      There is no other date with room that costs no more just now. Please{' '}
      <a href={paths.contact}>contact us</a>, and we find one with you.
    </p>
  )
}

function DearerDates() {
  return (
    <p className="small soft">
      There are dates that cost more, too. <a href={paths.contact}>Ask us</a> about those.
    </p>
  )
}

/** All of them, until somebody says otherwise. */
function Places({
  movable,
  submission,
}: {
  movable: BookingGroup['bookings']
  submission: Submission | null
}) {
  const problemOf = (name: string) =>
    submission?.problems.find(({ path }) => path === name)?.message
  return (
    <fieldset className="field">
      <legend>Who moves</legend>
      {movable.map(({ index, booking }, position) => {
        const name = placeField(index)
        return (
          <CheckboxField
            key={index}
            name={name}
            label={<bdi>{booking.delegateName ?? `Place ${position + 1}, name to follow`}</bdi>}
            isChecked={submission ? submission.answers[name] === 'yes' : true}
            error={problemOf(name)}
          />
        )
      })}
    </fieldset>
  )
}

function Targets({ choice, submission }: Pick<MoveFormProps, 'choice' | 'submission'>) {
  const name = toField(choice.fromRunId)
  return (
    <RadioField
      name={name}
      legend="To which date"
      chosen={submission?.answers[name]}
      choices={choice.targets.map(({ date, placesLeft }) => ({
        value: date.runId,
        label: `${date.days}, ${date.hours}`,
        help: `${date.place}; ${placesWords(placesLeft)} left`,
      }))}
      error={submission?.problems.find(({ path }) => path === name)?.message}
    />
  )
}
