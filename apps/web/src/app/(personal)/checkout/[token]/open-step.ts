import type { CheckoutStep } from '@lectern/shared/contract/checkout'
import { maySee } from '@lectern/shared/orders/order-pages'
import { redirect } from 'next/navigation'
import { readCheckout } from '../../../../cms/checkouts'
import { orderHomePath } from '../../../../features/checkout/order-page-path'
import { isOpenStep, onlyStep } from '../../../../features/checkout/steps'
import type { Submission } from '../../../../forms/submission'
import type { CheckoutView } from '../../../../views/checkout'
import { PageMissingError } from '../../../honest-page'

/** The checkout that a step's page shows; whoever is on the wrong page is led to where the order is. */
export async function openStep(
  token: string,
  step: CheckoutStep,
  submission: Submission | null,
): Promise<CheckoutView> {
  const checkout = await readCheckout(token)
  if (!checkout) throw new PageMissingError()
  if (!mayShow(checkout, step, submission)) redirect(orderHomePath(checkout))
  return checkout
}

/** A form that comes back is shown even when the time ran out meanwhile: nothing typed is lost. */
function mayShow(
  { state, nextStep, isFree }: CheckoutView,
  step: CheckoutStep,
  submission: Submission | null,
): boolean {
  const isShown = maySee(state, step) || (state === 'lapsed' && submission !== null)
  return isShown && (isFree ? step === onlyStep : isOpenStep(step, nextStep))
}
