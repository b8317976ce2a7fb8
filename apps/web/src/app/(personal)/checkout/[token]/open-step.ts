import type { CheckoutStep } from '@lectern/shared/contract/checkout'
import { maySee } from '@lectern/shared/orders/order-pages'
import { redirect } from 'next/navigation'
import { readCheckout } from '@web/cms/checkouts'
import { orderHomePath } from '@web/features/checkout/order-page-path'
import { isOpenStep, onlyStep } from '@web/features/checkout/steps'
import type { Submission } from '@web/forms/submission'
import type { CheckoutView } from '@web/views/checkout'
import { PageMissingError } from '@web/app/page-with-status'

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
