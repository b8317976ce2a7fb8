import { bookerLimits } from '@lectern/shared/contract/checkout'
import type { FieldProblem } from '@lectern/shared/contract/problem'
import type { FormAnswers } from '../../forms/form-answers'
import { TextField } from '../../ui/field'
import type { CheckoutView } from '../../views/checkout'
import { fieldOf } from './field-of'
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
      {groupSeats(checkout.lines, checkout.delegates).map((group) => (
        <GroupFields key={group.line.runId} group={group} {...form} />
      ))}
    </>
  )
}

function GroupFields({
  group: { line, seats },
  answers,
  problems,
}: Omit<NeedsFieldsProps, 'checkout'> & { group: SeatGroup }) {
  const field = fieldOf({ answers, problems })
  return (
    <section className="stack-tight seat-group">
      <h2>{line.courseTitle}</h2>
      <p className="soft">
        {line.days}, {line.place}
      </p>
      {seats.map(({ index, label, delegate }) => (
        <fieldset key={index} className="seat">
          <legend>{delegate.name || label}</legend>
          {!line.isOnline && (
            <TextField
              {...field(`needs.${index}.dietary`)}
              label="Food (optional)"
              help="Vegetarian, halal, allergies …"
              autoComplete="off"
              maxLength={bookerLimits.need}
            />
          )}
          <TextField
            {...field(`needs.${index}.access`)}
            label="Access and support (optional)"
            help={line.isOnline ? 'Captions, breaks, slides in advance …' : accessExamples}
            autoComplete="off"
            maxLength={bookerLimits.need}
          />
        </fieldset>
      ))}
    </section>
  )
}

const accessExamples = 'Step-free access, a hearing loop, a seat near the front …'
