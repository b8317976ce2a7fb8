import { paths } from '@lectern/shared/addresses/paths'
import { readPage } from '@web/cms/pages'
import { BookerFields } from '@web/features/checkout/booker-fields'
import { FreeBookingFields } from '@web/features/checkout/free-booking-fields'
import { savedBooker, savedNeeds } from '@web/features/checkout/saved-answers'
import { StepFrame } from '@web/features/checkout/step-frame'
import type { Submission } from '@web/forms/submission'
import type { CheckoutView } from '@web/views/checkout'
import { stepMetadata, stepPage } from '../step-page'

export const generateMetadata = stepMetadata('booker')

export default stepPage('booker', (checkout, submission) =>
  checkout.isFree ? (
    <FreeBooking checkout={checkout} submission={submission} />
  ) : (
    <StepFrame step="booker" checkout={checkout} submission={submission}>
      <BookerFields
        answers={submission?.answers ?? savedBooker(checkout.booker)}
        problems={submission?.problems ?? []}
      />
    </StepFrame>
  ),
)

interface StepProps {
  checkout: CheckoutView
  submission: Submission | null
}

async function FreeBooking({ checkout, submission }: StepProps) {
  const saved = { ...savedBooker(checkout.booker), ...savedNeeds(checkout) }
  return (
    <StepFrame step="booker" checkout={checkout} submission={submission} buttonText="Book">
      <FreeBookingFields
        checkout={checkout}
        answers={submission?.answers ?? saved}
        problems={submission?.problems ?? []}
        hasTermsPage={(await readPage(paths.terms.slice(1))) !== null}
      />
    </StepFrame>
  )
}
