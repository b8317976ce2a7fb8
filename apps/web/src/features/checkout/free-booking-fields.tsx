import type { FieldProblem } from '@lectern/shared/contract/problem'
import type { FormAnswers } from '../../forms/form-answers'
import { TextField } from '../../ui/field'
import type { CheckoutView } from '../../views/checkout'
import { Declarations } from './declarations'
import { fieldOf } from './field-of'
import { NeedsFields } from './needs-fields'

interface FreeBookingFieldsProps {
  checkout: CheckoutView
  answers: FormAnswers
  problems: readonly FieldProblem[]
  hasTermsPage: boolean
}

/** All that is asked of somebody who pays nothing: nobody rings, and there is no invoice. */
export function FreeBookingFields({ checkout, hasTermsPage, ...form }: FreeBookingFieldsProps) {
  const field = fieldOf(form)
  return (
    <>
      <fieldset className="field-group">
        <legend>Who is booking?</legend>
        <TextField {...field('name')} label="Your full name" autoComplete="name" required />
        <TextField
          {...field('email')}
          label="E-mail address"
          help="The confirmation goes there, with everything you need to join."
          type="email"
          autoComplete="email"
          spellCheck={false}
          required
        />
      </fieldset>
      {checkout.delegates.length > checkout.lines.length && (
        <p className="prose">
          The first place is yours. Say who comes in the others on the page of your booking.
        </p>
      )}
      <h2>Anything we should know?</h2>
      <NeedsFields checkout={checkout} {...form} />
      <Declarations checkout={checkout} hasTermsPage={hasTermsPage} {...form} />
    </>
  )
}
