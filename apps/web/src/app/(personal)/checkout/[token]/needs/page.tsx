import { paths } from '@lectern/shared/addresses/paths'
import { NeedsFields } from '@web/features/checkout/needs-fields'
import { savedNeeds } from '@web/features/checkout/saved-answers'
import { StepFrame } from '@web/features/checkout/step-frame'
import type { CheckoutView } from '@web/views/checkout'
import { stepMetadata, stepPage } from '../step-page'

export const generateMetadata = stepMetadata('needs')

export default stepPage('needs', (checkout, submission) => (
  <StepFrame step="needs" checkout={checkout} submission={submission}>
    <ComingAlone checkout={checkout} />
    <NeedsFields
      checkout={checkout}
      answers={submission?.answers ?? savedNeeds(checkout)}
      problems={submission?.problems ?? []}
    />
  </StepFrame>
))

/** Who books one place for themselves was not asked who comes. */
function ComingAlone({ checkout: { token, delegates, bookerAttends, booker } }: StepProps) {
  const isAlone = bookerAttends && booker && delegates.every(({ name }) => name === booker.name)
  if (!isAlone) return null
  return (
    <p>
      You are coming yourself.{' '}
      <a href={paths.checkoutPage(token, 'delegates')}>Somebody else is coming</a>
    </p>
  )
}

interface StepProps {
  checkout: CheckoutView
}
