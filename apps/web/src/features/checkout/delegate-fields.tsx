import { paths } from '@lectern/shared/addresses/paths'
import type { FieldProblem } from '@lectern/shared/contract/problem'
import type { ReactNode } from 'react'
import type { FormAnswers } from '../../forms/form-answers'
import { Button } from '../../ui/button'
import { CheckboxField } from '../../ui/choice-field'
import { TextAreaField, TextField } from '../../ui/field'
import type { CheckoutView } from '../../views/checkout'
import { fieldOf } from './field-of'
import { fillField, fillWith, listField } from './fill-places'
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
      <p className="read">
        You may leave names empty and add them later, until 24 hours before the course. Each person
        with an e-mail address gets the joining instructions.
      </p>
      <CheckboxField
        name="bookerAttends"
        label={`I am attending${checkout.booker ? ` (${checkout.booker.name})` : ''}`}
        help="You get the first place of each course where you leave its name empty."
        isChecked={form.answers.bookerAttends === 'yes'}
      />
      {groupSeats(checkout.lines, checkout.delegates).map(({ line, seats }, group) => (
        <SeatGroupSection key={line.runId} line={line}>
          <WaysToFill token={checkout.token} group={group} places={seats.length} {...form} />
          {seats.map(({ index, label }) => (
            <SeatFields key={index} index={index} label={label} {...form} />
          ))}
        </SeatGroupSection>
      ))}
    </>
  )
}

interface WaysToFillProps {
  token: string
  group: number
  places: number
  answers: FormAnswers
  problems: readonly FieldProblem[]
}

/** Instead of typing: each is a button that sends the form, which comes back filled in. */
function WaysToFill({ token, group, places, ...form }: WaysToFillProps) {
  const fill = (what: 'same' | 'list') => ({
    formAction: paths.fillPlaces(token),
    name: fillField,
    value: fillWith(what, group),
    weight: 'secondary' as const,
    size: 'slim' as const,
  })
  const list = fieldOf(form)(listField(group))
  return (
    <>
      {group > 0 && (
        <p>
          <Button {...fill('same')}>Same people as above</Button>
        </p>
      )}
      {places > 1 && (
        <details className="fold" open={Boolean(list.defaultValue || list.error)}>
          <summary>Paste a list of names</summary>
          <TextAreaField
            {...list}
            label="One person a line"
            help="Name, e-mail – or Name <e-mail>, as mail programs copy it"
            rows={Math.min(places + 1, 12)}
            autoComplete="off"
            spellCheck={false}
          />
          <Button {...fill('list')}>Fill the places</Button>
        </details>
      )}
    </>
  )
}

interface SeatFieldsProps {
  index: number
  label: string
  /** What else is asked of the place. */
  children?: ReactNode
  answers: FormAnswers
  problems: readonly FieldProblem[]
}

/** Other people's details: the browser must not fill in the booker's own. */
export function SeatFields({ index, label, children, ...form }: SeatFieldsProps) {
  const field = fieldOf(form)
  return (
    <fieldset className="seat-form">
      <legend>{label}</legend>
      <div className="two">
        <TextField
          {...field(`delegates.${index}.name`)}
          label="Full name (optional)"
          placeholder=" "
          autoComplete="off"
        />
        <TextField
          {...field(`delegates.${index}.email`)}
          label="E-mail address (optional)"
          type="email"
          placeholder=" "
          autoComplete="off"
          spellCheck={false}
        />
      </div>
      {children}
    </fieldset>
  )
}
