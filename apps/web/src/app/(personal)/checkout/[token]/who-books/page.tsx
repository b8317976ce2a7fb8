import { BookerFields } from '../../../../../features/checkout/booker-fields'
import { savedBooker } from '../../../../../features/checkout/saved-answers'
import { StepFrame } from '../../../../../features/checkout/step-frame'
import { stepMetadata, stepPage } from '../step-page'

export const generateMetadata = stepMetadata('booker')

export default stepPage('booker', (checkout, submission) => (
  <StepFrame step="booker" checkout={checkout} submission={submission}>
    <BookerFields
      answers={submission?.answers ?? savedBooker(checkout.booker)}
      problems={submission?.problems ?? []}
    />
  </StepFrame>
))
