import type { Submission } from '../../forms/submission'
import { paths } from '../../paths'
import { Button } from '../../ui/button'
import { ErrorSummary } from '../../ui/error-summary'
import type { PlacedOrderView } from '../../views/checkout'
import { momentText } from '../../views/moment-text'
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
      {groupBookings(order).map(({ line, bookings }) => {
        const editable = bookings.filter(({ booking }) => booking.isEditable)
        const [first] = editable
        return (
          first && (
            <section key={line.runId} className="stack-tight seat-group">
              <h2>{line.courseTitle}</h2>
              <p className="soft">
                {line.days}, {line.place}. Names can be changed until{' '}
                {momentText(first.booking.editableUntil, line.timeZone)}.
              </p>
              {editable.map(({ index, booking }) => (
                <SeatFields key={index} index={index} label={`Place ${booking.seat}`} {...form} />
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
