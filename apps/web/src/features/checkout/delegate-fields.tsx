import type { FieldProblem } from '@lectern/shared/contract/problem'
import type { FormAnswers } from '../../forms/form-answers'
import { CheckboxField } from '../../ui/choice-field'
import { TextField } from '../../ui/field'
import type { CheckoutView } from '../../views/checkout'
import { fieldOf } from './field-of'
import { SeatGroupSection } from './seat-group-section'
import { groupSeats } from './seat-groups'

interface DelegateFieldsProps {
  checkout: CheckoutView
  answers: FormAnswers
  problems: readonly FieldProblem[]
}

/** One row for each place; names may come later. */
export function DelegateFields({ checkout, ...form }: DelegateFieldsProps) {
  return (
    <>
      <p className="prose">
        You may leave names empty and add them later, until 24 hours before the course. Each person
        with an e-mail address gets the joining instructions.
      </p>
      <CheckboxField
        name="bookerAttends"
        label={`I am attending${checkout.booker ? ` (${checkout.booker.name})` : ''}`}
        help="You get the first place of each course where you leave its name empty."
        isChecked={form.answers.bookerAttends === 'yes'}
      />
      {groupSeats(checkout.lines, checkout.delegates).map(({ line, seats }) => (
        <SeatGroupSection key={line.runId} line={line}>
          {seats.map(({ index, label }) => (
            <SeatFields key={index} index={index} label={label} {...form} />
          ))}
        </SeatGroupSection>
      ))}
    </>
  )
}

interface SeatFieldsProps {
  index: number
  label: string
  answers: FormAnswers
  problems: readonly FieldProblem[]
}

/** Other people's details: the browser must not fill in the booker's own. */
export function SeatFields({ index, label, ...form }: SeatFieldsProps) {
  const field = fieldOf(form)
  return (
    <fieldset className="seat">
      <legend>{label}</legend>
      <TextField
        {...field(`delegates.${index}.name`)}
        label="Full name (optional)"
        autoComplete="off"
      />
      <TextField
        {...field(`delegates.${index}.email`)}
        label="E-mail address (optional)"
        type="email"
        autoComplete="off"
        spellCheck={false}
      />
    </fieldset>
  )
}
