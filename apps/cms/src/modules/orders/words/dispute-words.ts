import { weekdayText } from '@lectern/shared/time/moment-text'

import type { DisputeState } from '@cms/stripe'
import { money } from './amounts'

type Dispute = Pick<DisputeState, 'amountPence' | 'reason' | 'standing' | 'evidenceDueAt'>

/** How a dispute stands, for the time line and for staff. */
export function disputeWords({ amountPence, reason, standing, evidenceDueAt }: Dispute): string {
  const amount = money(amountPence)
  const why = reasonWords[reason] ?? reason.replaceAll('_', ' ')
  switch (standing) {
    case 'asked':
      return `The customer’s bank asks about ${amount} (${why}).${dueWords(evidenceDueAt)}`
    case 'open':
      return `The customer’s bank took back ${amount} until it has decided (${why}).${dueWords(evidenceDueAt)}`
    case 'won':
      return `The bank decided for us and takes nothing back of ${amount} (${why})`
    case 'lost':
      return `The bank decided for the customer: ${amount} went back (${why})`
  }
}

export function dueWords(evidenceDueAt: string | null | undefined): string {
  return evidenceDueAt ? ` Evidence is due by ${weekdayText(evidenceDueAt)}.` : ''
}

/** What the customer told the bank, by Stripe's word for it. */
const reasonWords: Record<string, string> = {
  bank_cannot_process: 'the bank could not process the payment',
  check_returned: 'the cheque was returned',
  credit_not_processed: 'a refund that was promised did not come',
  customer_initiated: 'the customer asked for it',
  debit_not_authorized: 'the customer did not agree to the debit',
  duplicate: 'paid twice for the same',
  fraudulent: 'the customer says that somebody else paid',
  general: 'no particular reason',
  incorrect_account_details: 'the account details were wrong',
  insufficient_funds: 'there was not enough money',
  noncompliant: 'the payment broke a rule of the card’s',
  product_not_received: 'the customer says that the course did not take place',
  product_unacceptable: 'the customer says that the course was not as described',
  subscription_canceled: 'the customer says that it had been cancelled',
  unrecognized: 'the customer does not recognise the payment',
}
