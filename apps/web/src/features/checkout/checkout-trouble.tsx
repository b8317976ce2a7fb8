import type { CheckoutStep } from '@lectern/shared/contract/checkout'
import type { SubmissionTrouble } from '../../forms/submission'
import { Notice } from '../../ui/notice'

/** Why a step could not be taken though nothing is wrong with the answers. */
export function CheckoutTrouble({
  trouble,
  step,
}: {
  trouble: SubmissionTrouble
  step: CheckoutStep
}) {
  const { heading, text } = words(trouble, step)
  return (
    <Notice kind="problem" heading={heading}>
      <p>{text}</p>
    </Notice>
  )
}

function words(trouble: SubmissionTrouble, step: CheckoutStep): { heading: string; text: string } {
  if (trouble === 'too-often') {
    return {
      heading: 'That was too often',
      text: 'What you typed is still here: wait a minute and try again.',
    }
  }
  return step === 'check'
    ? {
        heading: 'Booking is not possible just now',
        text: 'Nothing has been taken from you, and your places are still kept. Please try again in a few minutes.',
      }
    : {
        heading: 'Your answers could not be saved just now',
        text: 'Something is not working on our side. What you typed is still here: please try again in a minute.',
      }
}
