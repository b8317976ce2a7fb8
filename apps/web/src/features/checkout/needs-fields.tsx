import type { FieldProblem } from '@lectern/shared/contract/problem'
import type { FormAnswers } from '../../forms/form-answers'
import { TextField } from '../../ui/field'
import type { CheckoutView } from '../../views/checkout'
import { fieldOf } from './field-of'
import { SeatGroupSection } from './seat-group-section'
import { groupSeats, type SeatGroup } from './seat-groups'

interface NeedsFieldsProps {
  checkout: CheckoutView
  answers: FormAnswers
  problems: readonly FieldProblem[]
}

/** What people need to take part. Kept apart from the order, and not for long. */
export function NeedsFields({ checkout, ...form }: NeedsFieldsProps) {
  return (
    <>
      <p className="prose">
        Leave this empty if there is nothing. Only the people who prepare the course see it, it is
        kept apart from your booking, and we erase it 30 days after the course.
      </p>
      {groupSeats(checkout.lines, checkout.delegates).map(({ line, seats }) => (
        <SeatGroupSection key={line.runId} line={line}>
          {seats.map((seat) => (
            <SeatNeeds key={seat.index} seat={seat} isOnline={line.isOnline} {...form} />
          ))}
        </SeatGroupSection>
      ))}
    </>
  )
}

interface SeatNeedsProps extends Omit<NeedsFieldsProps, 'checkout'> {
  seat: SeatGroup['seats'][number]
  isOnline: boolean
}

function SeatNeeds({ seat: { index, label, delegate }, isOnline, ...form }: SeatNeedsProps) {
  const field = fieldOf(form)
  return (
    <fieldset className="seat">
      <legend dir="auto">{delegate.name || label}</legend>
      {!isOnline && (
        <TextField
          {...field(`needs.${index}.dietary`)}
          label="Food (optional)"
          help="Vegetarian, halal, allergies …"
          autoComplete="off"
        />
      )}
      <TextField
        {...field(`needs.${index}.access`)}
        label="Access and support (optional)"
        help={isOnline ? 'Captions, breaks, slides in advance …' : accessExamples}
        autoComplete="off"
      />
    </fieldset>
  )
}

const accessExamples = 'Step-free access, a hearing loop, a seat near the front …'
