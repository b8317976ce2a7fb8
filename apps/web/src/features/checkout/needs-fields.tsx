import type { FieldProblem } from '@lectern/shared/contract/problem'
import type { FormAnswers } from '../../forms/form-answers'
import { RadioField } from '../../ui/choice-field'
import { TextField } from '../../ui/field'
import type { CheckoutView } from '../../views/checkout'
import { fieldOf } from './field-of'
import { SeatGroupSection } from './seat-group-section'
import { groupSeats } from './seat-groups'
import { hasNeedsField } from './step-answers'

interface NeedsFieldsProps {
  checkout: CheckoutView
  answers: FormAnswers
  problems: readonly FieldProblem[]
}

/** What people need to take part. Kept apart from the order, and not for long. */
export function NeedsFields({ checkout, ...form }: NeedsFieldsProps) {
  const { answers, problems } = form
  return (
    <>
      <RadioField
        name={hasNeedsField}
        legend="Does anybody need something to take part?"
        choices={yesOrNo}
        chosen={answers[hasNeedsField]}
        error={problems.find(({ path }) => path === hasNeedsField)?.message}
      />
      <div className="needs stack">
        <p className="small soft">{needsPromise}</p>
        {groupSeats(checkout.lines, checkout.delegates).map(({ line, seats }) => (
          <SeatGroupSection key={line.runId} line={line}>
            {seats.map(({ index, label, delegate }) => (
              <fieldset key={index} className="seat-form">
                <legend dir="auto">{delegate.name || label}</legend>
                <SeatNeeds index={index} isOnline={line.isOnline} {...form} />
              </fieldset>
            ))}
          </SeatGroupSection>
        ))}
      </div>
    </>
  )
}

const yesOrNo = [
  { value: 'no', label: 'No' },
  { value: 'yes', label: 'Yes', help: 'Food, access, captions, breaks, a seat near the front …' },
] as const

export const needsPromise =
  'Only the people who prepare the course see it, it is kept apart from your booking, and we erase it 30 days after the course.'

interface SeatNeedsProps extends Omit<NeedsFieldsProps, 'checkout'> {
  /** The position among all places of the order. */
  index: number
  isOnline: boolean
}

export function SeatNeeds({ index, isOnline, ...form }: SeatNeedsProps) {
  const field = fieldOf(form)
  return (
    <div className={isOnline ? undefined : 'two'}>
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
    </div>
  )
}

const accessExamples = 'Step-free access, a hearing loop, a seat near the front …'
