import { paths } from '@lectern/shared/addresses/paths'
import type { CheckoutStep } from '@lectern/shared/contract/checkout'
import type { PassingTrouble, SubmissionTrouble } from '../../forms/submission'
import { Notice } from '../../ui/notice'

/** Why a step could not be taken though nothing is wrong with the answers. */
export function CheckoutTrouble({
  trouble,
  step,
}: {
  trouble: SubmissionTrouble
  step: CheckoutStep
}) {
  if (trouble === 'payment-refused') return <PaymentRefused />
  if (trouble === 'two-ways-to-pay') return <ChooseHowToPay />
  const { heading, text } = words(trouble, step)
  return (
    <Notice kind="problem" heading={heading}>
      <p>{text}</p>
    </Notice>
  )
}

/** It is not the card, and not for a moment: nobody is sent round in circles. */
export function PaymentRefused({ isPaidEitherWay = false }: { isPaidEitherWay?: boolean }) {
  if (isPaidEitherWay) return <NoCards />
  return (
    <Notice kind="problem" heading="We cannot take this payment">
      <p>
        Trying again will not help, and your card is not the reason. Nothing has been taken from
        you. Please <a href={paths.contact}>contact us</a> with the reference of your booking, and
        we book the places with you. They are kept until your time here runs out.
      </p>
    </Notice>
  )
}

function NoCards() {
  return (
    <Notice kind="problem" heading="We cannot take cards for this booking">
      <p>
        Your card is not the reason, and nothing has been taken from you. If your organisation has
        agreed it with us, you can pay by invoice below. Otherwise please{' '}
        <a href={paths.contact}>contact us</a>.
      </p>
    </Notice>
  )
}

function ChooseHowToPay() {
  return (
    <Notice kind="problem" heading="Choose how to pay">
      <p>
        Nothing has been booked yet. Press the button for paying by card, or the one for paying by
        invoice below it.
      </p>
    </Notice>
  )
}

function words(trouble: PassingTrouble, step: CheckoutStep): { heading: string; text: string } {
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
