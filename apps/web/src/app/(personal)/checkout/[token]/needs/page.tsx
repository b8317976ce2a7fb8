import { NeedsFields } from '../../../../../features/checkout/needs-fields'
import { savedNeeds } from '../../../../../features/checkout/saved-answers'
import { StepFrame } from '../../../../../features/checkout/step-frame'
import { stepMetadata, stepPage } from '../step-page'

export const generateMetadata = stepMetadata('needs')

export default stepPage('needs', (checkout, submission) => (
  <StepFrame step="needs" checkout={checkout} submission={submission}>
    <NeedsFields
      checkout={checkout}
      answers={submission?.answers ?? savedNeeds(checkout)}
      problems={submission?.problems ?? []}
    />
  </StepFrame>
))
