import type { Payment } from '@lectern/shared/contract/payload-types'

import { dueWords, money } from '../orders'
import { isBeingDecided, whileBeingDecided } from '../payments'

/** On an order: that the customer's bank wants a payment back, or has it. */
export function DisputeNotice({ payment }: { payment: Payment }) {
  const { disputeStanding: standing, disputedPence, evidenceDueAt } = payment
  if (!standing) return null
  const isUndecided = standing === 'asked' || standing === 'open'
  return (
    <section data-trouble={standing !== 'won'}>
      <h3>{headings[standing]}</h3>
      <p>
        {money(disputedPence ?? payment.grossPence)}. {standingWords[standing]}
        {isUndecided && dueWords(evidenceDueAt)}
      </p>
      {isBeingDecided(payment) && <p>{whileBeingDecided}</p>}
    </section>
  )
}

type Standing = NonNullable<Payment['disputeStanding']>

const headings: Record<Standing, string> = {
  asked: 'The customer’s bank asks about the payment',
  open: 'The payment is disputed',
  won: 'The payment was disputed, and the bank decided for us',
  lost: 'The payment went back to the customer',
}

const standingWords: Record<Standing, string> = {
  asked:
    'No money has been taken yet. Answer in Stripe’s dashboard, or refund the order, which ends it.',
  open: 'Answer in Stripe’s dashboard, with whatever shows that the customer booked. Without an answer it is lost.',
  won: 'Nothing is taken back. The order can be refunded as any other.',
  lost: 'The bank decided for the customer. The places are still booked: cancel them below if nobody is to come. No money is sent a second time.',
}
