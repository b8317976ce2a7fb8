import { paths } from '@lectern/shared/addresses/paths'
import 'server-only'
import {
  askForAccount,
  bookOnAccount,
  readAccountStanding,
  sendAccountLink,
} from '../../cms/paying-by-invoice'
import type { Refused } from '../../cms/checkouts'
import type { FormAnswers } from '../../forms/form-answers'
import { seeOther } from '../../forms/form-route'
import type { CheckoutView } from '../../views/checkout'
import { readAddressCookie } from '../basket/basket-cookies'
import { readDeclarations, type Declared } from './read-declarations'

export type AccountBookingTaken = Response | Refused | Extract<Declared, { kind: 'problems' }>

/**
 * “Pay by invoice”: whoever's address has not answered is sent a link, the same for everybody; “Book on
 * account” leads to the confirmation, and “Ask to pay by invoice” back to the checkout, which says how it stands.
 */
export async function takeAccountBooking(
  checkout: CheckoutView,
  answers: FormAnswers,
): Promise<AccountBookingTaken> {
  const { token } = checkout
  const proof = await readAddressCookie()
  const standing = await readAccountStanding(token, proof)
  if (standing?.kind === 'unproven') {
    const sent = await sendAccountLink(token)
    return sent.kind === 'sent' ? seeOther(paths.accountLinkSent(token)) : sent
  }
  const isPossible = standing?.kind === 'allowed' || standing?.kind === 'may-ask'
  if (!isPossible || !proof) return seeOther(paths.checkoutOf(token))
  const declared = readDeclarations(answers, checkout)
  if (declared.kind === 'problems') return declared
  const { purchaseOrderNumber } = answers
  const booking = { ...declared.request, proof, purchaseOrderNumber }
  if (standing.kind === 'may-ask') {
    const asked = await askForAccount(token, booking)
    return asked.kind === 'asked' ? seeOther(paths.checkoutOf(token)) : asked
  }
  const outcome = await bookOnAccount(token, booking)
  return outcome.kind === 'started' ? seeOther(outcome.redirectTo) : outcome
}
