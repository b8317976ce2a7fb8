import type { Submission } from '../../forms/submission'
import { paths } from '../../paths'
import { Button } from '../../ui/button'
import { ErrorSummary } from '../../ui/error-summary'
import type { PlacedOrderView } from '../../views/checkout'
import { deadlineText } from '@lectern/shared/time/moment-text'
import { CheckoutTrouble } from '../checkout/checkout-trouble'
import { SeatFields } from '../checkout/delegate-fields'
import { groupBookings } from './group-bookings'

interface PlacedDelegatesFormProps {
  order: PlacedOrderView
  submission: Submission | null
}

export function PlacedDelegatesForm({ order, submission }: PlacedDelegatesFormProps) {
  const form = {
    answers: submission?.answers ?? savedNames(order),
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
            <section key={date.runId} className="stack-tight seat-group">
              <h2>{courseTitle}</h2>
              <p className="soft">
                {date.days}, {date.place}. Names can be changed until{' '}
                {deadlineText(first.booking.editableUntil, date.timeZone)}.
              </p>
              {editable.map(({ index }, position) => (
                <SeatFields key={index} index={index} label={`Place ${position + 1}`} {...form} />
              ))}
            </section>
          )
        )
      })}
      <Button>Save</Button>
    </form>
  )
}

function savedNames({ bookings }: PlacedOrderView) {
  return Object.fromEntries(
    bookings.flatMap(({ delegateName = '', delegateEmail = '' }, index) => [
      [`delegates.${index}.name`, delegateName],
      [`delegates.${index}.email`, delegateEmail],
    ]),
  )
}
