import { DelegateFields } from '@web/features/checkout/delegate-fields'
import { savedDelegates } from '@web/features/checkout/saved-answers'
import { StepFrame } from '@web/features/checkout/step-frame'
import { stepMetadata, stepPage } from '../step-page'

export const generateMetadata = stepMetadata('delegates')

export default stepPage('delegates', (checkout, submission) => (
  <StepFrame step="delegates" checkout={checkout} submission={submission}>
    <DelegateFields
      checkout={checkout}
      answers={submission?.answers ?? savedDelegates(checkout)}
      problems={submission?.problems ?? []}
    />
  </StepFrame>
))
