import type { FieldProblem } from '@lectern/shared/contract/problem'
import type { FormAnswers } from '../../forms/form-answers'
import { RadioField } from '../../ui/choice-field'
import { TextField } from '../../ui/field'
import { fieldOf } from './field-of'

interface FieldsProps {
  answers: FormAnswers
  problems: readonly FieldProblem[]
}

/** Who books and pays, and whom the invoice is made out to. */
export function BookerFields(props: FieldsProps) {
  const field = fieldOf(props)
  return (
    <>
      <RadioField
        name="kind"
        legend="Are you booking for an organisation or for yourself?"
        choices={bookerKinds}
        chosen={props.answers.kind}
        error={field('kind').error}
      />
      <fieldset className="field-group">
        <legend>How we reach you</legend>
        <TextField {...field('name')} label="Your full name" autoComplete="name" required />
        <TextField
          {...field('email')}
          label="E-mail address"
          help="The confirmation and the invoice go there."
          type="email"
          autoComplete="email"
          spellCheck={false}
          required
        />
      </fieldset>
      <OrganisationFields {...props} />
      <AddressFields {...props} />
      <FurtherFields {...props} />
    </>
  )
}

const bookerKinds = [
  { value: 'business', label: 'For an organisation', help: 'The invoice is made out to it.' },
  { value: 'individual', label: 'For myself or my family', help: 'You can cancel within 14 days.' },
] as const

/** Hidden by CSS once somebody says that they book for themselves. */
function OrganisationFields(props: FieldsProps) {
  const field = fieldOf(props)
  return (
    <fieldset className="field-group for-organisations">
      <legend>The organisation</legend>
      <TextField
        {...field('companyName')}
        label="Name of the organisation"
        autoComplete="organization"
      />
      <TextField
        {...field('purchaseOrderNumber')}
        label="Purchase order number (optional)"
        help="It will be on the invoice."
        autoComplete="off"
      />
      <TextField
        {...field('vatNumber')}
        label="VAT number (optional)"
        help="For example GB 123 4567 89"
        autoComplete="off"
        spellCheck={false}
      />
    </fieldset>
  )
}

function AddressFields(props: FieldsProps) {
  const field = fieldOf(props)
  return (
    <fieldset className="field-group">
      <legend>Address for the invoice</legend>
      <TextField
        {...field('address.line1')}
        label="Address line 1"
        autoComplete="billing address-line1"
        required
      />
      <TextField
        {...field('address.town')}
        label="Town or city"
        autoComplete="billing address-level2"
        required
      />
      <TextField
        {...field('address.postcode')}
        label="Postcode"
        help="Outside the United Kingdom it may stay empty."
        autoComplete="billing postal-code"
      />
    </fieldset>
  )
}

const furtherFields = ['phone', 'address.line2', 'address.country']

/** What most people need not say; unfolded where something is said, or wrong. */
function FurtherFields(props: FieldsProps) {
  const field = fieldOf(props)
  const isOpen = furtherFields.map(field).some((each) => each.defaultValue || each.error)
  return (
    <details className="fold" open={isOpen}>
      <summary>Telephone, or an address with more lines or abroad (optional)</summary>
      <TextField
        {...field('phone')}
        label="Telephone number (optional)"
        help="We only ring if something about the course changes."
        type="tel"
        autoComplete="tel"
      />
      <TextField
        {...field('address.line2')}
        label="Address line 2 (optional)"
        autoComplete="billing address-line2"
      />
      <TextField
        {...field('address.country')}
        label="Country, if not the United Kingdom (optional)"
        autoComplete="billing country-name"
      />
    </details>
  )
}
