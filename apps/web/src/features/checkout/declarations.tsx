import { paths } from '@lectern/shared/addresses/paths'
import type { FieldProblem } from '@lectern/shared/contract/problem'
import { formatPence } from '@lectern/shared/money/format'
import { termsInWords } from '@lectern/shared/orders/cancelling-terms'
import type { FormAnswers } from '../../forms/form-answers'
import { CheckboxField } from '../../ui/choice-field'
import type { CheckoutView } from '../../views/checkout'
import { deadlineText } from '@lectern/shared/time/moment-text'

interface DeclarationsProps {
  checkout: CheckoutView
  answers: FormAnswers
  problems: readonly FieldProblem[]
  /** Whether staff have made the page with the terms. */
  hasTermsPage: boolean
}

/** What somebody agrees to by booking; for individuals with what the law lets them take back. */
export function Declarations({ checkout, answers, problems, hasTermsPage }: DeclarationsProps) {
  const { totals, isFree, requiredDeclarations } = checkout
  const errorOf = (path: string) => problems.find((problem) => problem.path === path)?.message
  return (
    <section className="stack-s" aria-labelledby="declarations">
      <h2 id="declarations">Book</h2>
      <CancellationRights checkout={checkout} />
      <CancellingTerms checkout={checkout} />
      <input type="hidden" name="agreedGrossPence" value={totals.grossPence} />
      {requiredDeclarations.includes('expressRequest') && (
        <CheckboxField
          name="declarations.expressRequest"
          label="I ask for the course to begin before the 14 days are over"
          help="I know that once it has been given in full I can no longer cancel, and that I owe a part of the price if I cancel after it has begun."
          isChecked={answers['declarations.expressRequest'] === 'yes'}
          error={errorOf('declarations.expressRequest')}
        />
      )}
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
      {!isFree && (
        <p>
          With “Book and pay” you place an order that you are obliged to pay:{' '}
          <strong>{formatPence(totals.grossPence, 'total')}</strong> including VAT. You pay by card
          on the next page.
        </p>
      )}
    </section>
  )
}

/** What the company allows beyond the law. */
function CancellingTerms({
  checkout: { cancelling, cancellationRights },
}: Pick<DeclarationsProps, 'checkout'>) {
  if (cancelling.length === 0) return null
  return (
    <div className="stack-s">
      <h3>If your plans change</h3>
      <p>
        {cancellationRights && 'Beyond that right you may cancel as follows. '}
        {termsInWords(cancelling)} You cancel on the page of your booking.
      </p>
    </div>
  )
}

function CancellationRights({ checkout: { cancellationRights } }: { checkout: CheckoutView }) {
  if (!cancellationRights) return null
  const { until, startsWithinPeriod } = cancellationRights
  return (
    <div className="stack-s">
      <h3>Your right to cancel</h3>
      <p>
        You may cancel this booking without giving a reason until {deadlineText(until)} and get back
        everything that you paid: on the page of your booking, or by writing to us.
      </p>
      {startsWithinPeriod.length > 0 && (
        <>
          <p>These courses begin before that:</p>
          <ul>
            {startsWithinPeriod.map(({ runId, courseTitle }) => (
              <li key={runId}>{courseTitle}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
