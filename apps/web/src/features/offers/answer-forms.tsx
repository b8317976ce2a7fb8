import { paths } from '@lectern/shared/addresses/paths'
import { formatPence } from '@lectern/shared/money/format'
import { dateText } from '@lectern/shared/time/moment-text'
import type { Submission } from '../../forms/submission'
import { Button } from '../../ui/button'
import { CheckboxField } from '../../ui/choice-field'
import { ErrorSummary } from '../../ui/error-summary'
import { fieldId, TextAreaField, TextField } from '../../ui/field'
import { Notice } from '../../ui/notice'
import { PressedByEnter } from '../../ui/pressed-by-enter'
import type { OfferView } from '../../views/offer'

export interface AnswerFormsProps {
  offer: OfferView
  submission: Submission | null
  /** Whether staff have made the page with the terms. */
  hasTermsPage: boolean
}

/** Ordinary forms: to accept with either way to pay, and to decline. */
export function AnswerForms(props: AnswerFormsProps) {
  const { offer, submission } = props
  const canBeAccepted = offer.problems.length === 0
  return (
    <>
      <ErrorSummary problems={submission?.problems ?? []} />
      {submission?.trouble && (
        <Notice kind="problem" heading="Your answer has not been sent">
          <p>Something is not working on our side. Try again in a few minutes.</p>
        </Notice>
      )}
      {canBeAccepted && <AcceptForm {...props} />}
      <DeclineForm {...props} />
    </>
  )
}

function AcceptForm({ offer, submission, hasTermsPage }: AnswerFormsProps) {
  const { token, totals, canPayByCard, invoiceDueOn } = offer
  const answers = submission?.answers ?? {}
  const errorOf = (path: string) =>
    submission?.problems.find((problem) => problem.path === path)?.message
  const amount = formatPence(totals.grossPence, 'total')
  const isFree = totals.grossPence === 0
  return (
    <form method="post" action={paths.acceptOffer(token)} className="stack" noValidate>
      <PressedByEnter name="payBy" value="" />
      <h2>Accept it</h2>
      <input type="hidden" name="agreedGrossPence" value={totals.grossPence} />
      <CheckboxField
        name="declarations.terms"
        label={
          <>
            I accept the{' '}
            {hasTermsPage ? <a href={paths.terms}>terms and conditions</a> : 'terms and conditions'}
          </>
        }
        isChecked={answers['declarations.terms'] === 'yes'}
        error={errorOf('declarations.terms')}
      />
      <TextField
        name="purchaseOrderNumber"
        label="Purchase order number (optional)"
        help="It will be on your invoice."
        autoComplete="off"
        defaultValue={answers.purchaseOrderNumber}
        error={errorOf('purchaseOrderNumber')}
      />
      <p>
        By accepting you place an order that your company is obliged to pay:{' '}
        <strong>{amount}</strong> including VAT. Who comes can be said later.
      </p>
      {errorOf('payBy') && (
        <div className="field wrong" id={fieldId('payBy')} tabIndex={-1}>
          <span className="error">{errorOf('payBy')}</span>
        </div>
      )}
      {invoiceDueOn && !isFree && (
        <p>
          <Button size="big" name="payBy" value="invoice">
            Accept, and pay {amount} by invoice
          </Button>{' '}
          <span className="soft">To be paid by {dateText(invoiceDueOn)}.</span>
        </p>
      )}
      {(canPayByCard || isFree) && (
        <p>
          <Button size="big" name="payBy" value="card" weight={secondIf(invoiceDueOn && !isFree)}>
            {isFree ? 'Accept' : `Accept, and pay ${amount} by card`}
          </Button>
        </p>
      )}
      {!canPayByCard && !invoiceDueOn && !isFree && (
        <Notice kind="warning">
          <p>
            It cannot be paid here just now. <a href={paths.contact}>Write to us</a>.
          </p>
        </Notice>
      )}
    </form>
  )
}

function secondIf(isSecond: unknown): 'primary' | 'secondary' {
  return isSecond ? 'secondary' : 'primary'
}

function DeclineForm({ offer: { token }, submission }: AnswerFormsProps) {
  return (
    <form method="post" action={paths.declineOffer(token)} className="stack-s" noValidate>
      <h2>Decline it</h2>
      <TextAreaField
        name="reason"
        label="Why (optional)"
        help="It helps us to offer you something better."
        rows={3}
        defaultValue={submission?.answers.reason}
        error={submission?.problems.find(({ path }) => path === 'reason')?.message}
      />
      <p>
        <Button weight="secondary">Decline the offer</Button>
      </p>
    </form>
  )
}
