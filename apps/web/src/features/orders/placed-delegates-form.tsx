import { paths } from '@lectern/shared/addresses/paths'
import type { FieldProblem } from '@lectern/shared/contract/problem'
import type { FormAnswers } from '../../forms/form-answers'
import type { Submission } from '../../forms/submission'
import { Button } from '../../ui/button'
import { ErrorSummary } from '../../ui/error-summary'
import type { PlacedOrderView } from '../../views/checkout'
import { deadlineText } from '@lectern/shared/time/moment-text'
import { CheckoutTrouble } from '../checkout/checkout-trouble'
import { SeatFields } from '../checkout/delegate-fields'
import { fieldOf } from '../checkout/field-of'
import { needsPromise, SeatNeeds } from '../checkout/needs-fields'
import { GroupHead } from '../checkout/seat-group-section'
import { needsByField } from '../checkout/saved-answers'
import { groupBookings } from './group-bookings'

interface PlacedDelegatesFormProps {
  order: PlacedOrderView
  submission: Submission | null
}

export function PlacedDelegatesForm({ order, submission }: PlacedDelegatesFormProps) {
  const form = {
    answers: submission?.answers ?? saved(order),
    problems: submission?.problems ?? [],
  }
  return (
    <form method="post" action={paths.saveOrderDelegates(order.token)} className="stack" noValidate>
      <ErrorSummary problems={form.problems} />
      {submission?.trouble && <CheckoutTrouble trouble={submission.trouble} step="delegates" />}
      {groupBookings(order).map(({ courseTitle, date, bookings }) => {
        const editable = bookings.filter(({ booking }) => booking.isEditable)
        const [first] = editable
        return (
          first && (
            <section key={date.runId} className="seat-group">
              <GroupHead courseTitle={courseTitle} courseDays={date.courseDays}>
                {date.days}, {date.place}. Names and needs can be changed until{' '}
                {deadlineText(first.booking.editableUntil, date.timeZone)}.
              </GroupHead>
              {editable.map(({ index }, position) => (
                <SeatFields key={index} index={index} label={`Place ${position + 1}`} {...form}>
                  <NeedsOfPlace index={index} isOnline={date.isOnline} {...form} />
                </SeatFields>
              ))}
            </section>
          )
        )
      })}
      <p>
        <Button size="big">Save</Button>
      </p>
    </form>
  )
}

interface NeedsOfPlaceProps {
  index: number
  isOnline: boolean
  answers: FormAnswers
  problems: readonly FieldProblem[]
}

/** Unfolded where something is said, or wrong. */
function NeedsOfPlace({ index, ...form }: NeedsOfPlaceProps) {
  const field = fieldOf(form)
  const fields = [field(`needs.${index}.dietary`), field(`needs.${index}.access`)]
  return (
    <details className="fold" open={fields.some((each) => each.defaultValue || each.error)}>
      <summary>Food, access and support</summary>
      <p className="small soft">{needsPromise}</p>
      <SeatNeeds index={index} {...form} />
    </details>
  )
}

function saved({ bookings, needs }: PlacedOrderView): FormAnswers {
  const names = bookings.flatMap(({ delegateName = '', delegateEmail = '' }, index) => [
    [`delegates.${index}.name`, delegateName],
    [`delegates.${index}.email`, delegateEmail],
  ])
  return {
    ...Object.fromEntries(names),
    ...needsByField({ delegates: bookings, needs }),
  } as FormAnswers
}
