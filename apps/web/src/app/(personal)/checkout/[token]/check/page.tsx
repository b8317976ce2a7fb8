import { paths } from '@lectern/shared/addresses/paths'
import type { AccountStanding } from '@lectern/shared/contract/on-account'
import { formatPence } from '@lectern/shared/money/format'
import { readPage } from '@web/cms/pages'
import { readAccountStanding } from '@web/cms/paying-by-invoice'
import { readAddressCookie } from '@web/features/basket/basket-cookies'
import { CheckAnswers } from '@web/features/checkout/check-answers'
import { Declarations } from '@web/features/checkout/declarations'
import { PayByInvoice } from '@web/features/checkout/pay-by-invoice'
import { StepFrame } from '@web/features/checkout/step-frame'
import { Notice } from '@web/ui/notice'
import type { CheckoutView } from '@web/views/checkout'
import { stepMetadata, stepPage } from '../step-page'

export const generateMetadata = stepMetadata('check')

export default stepPage('check', async (checkout, submission) => {
  const { isFree, totals } = checkout
  const form = { answers: submission?.answers ?? {}, problems: submission?.problems ?? [] }
  const standing = await standingOf(checkout)
  return (
    <StepFrame
      step="check"
      checkout={checkout}
      submission={submission}
      isPaidEitherWay={standing !== null && hasButton.includes(standing.kind)}
      otherWay={standing && <PayByInvoice standing={standing} checkout={checkout} {...form} />}
      buttonText={isFree ? 'Book' : `Book and pay ${formatPence(totals.grossPence, 'total')}`}
    >
      {checkout.state === 'paying' && <NotPaidYet orderHref={paths.order(checkout.token)} />}
      <CheckAnswers checkout={checkout} />
      <Declarations
        checkout={checkout}
        {...form}
        hasTermsPage={(await readPage(paths.terms.slice(1))) !== null}
      />
    </StepFrame>
  )
})

/** The ways in which paying by invoice stands that have a button of their own. */
const hasButton: readonly AccountStanding['kind'][] = ['unproven', 'allowed', 'may-ask']

/** Asked only of what can be paid by invoice at all: a company's booking that costs something. */
async function standingOf({ isFree, booker, token }: CheckoutView) {
  if (isFree || booker?.kind !== 'business') return null
  return readAccountStanding(token, await readAddressCookie())
}

/** For whoever comes back from the payment page without having paid. */
function NotPaidYet({ orderHref }: { orderHref: string }) {
  return (
    <Notice kind="warning" heading="You have not paid yet">
      <p>
        No payment has reached us, and your places are kept only for a while: you can pay below. If
        you have just paid, <a href={orderHref}>see how your payment stands</a> first.
      </p>
    </Notice>
  )
}
