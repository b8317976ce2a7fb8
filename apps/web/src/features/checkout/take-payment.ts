import { paths } from '@lectern/shared/addresses/paths'
import 'server-only'
import type { FieldProblem } from '@lectern/shared/contract/problem'
import { readCheckout, startPayment, type Refused } from '../../cms/checkouts'
import { CmsUnavailableError } from '../../cms/client'
import { answerWithPage } from '../../forms/answer-with-page'
import type { FormAnswers } from '../../forms/form-answers'
import { seeOther } from '../../forms/form-route'
import type { SubmissionTrouble } from '../../forms/submission'
import type { CheckoutView } from '../../views/checkout'
import { byInvoice, eitherWay, payByField } from './pay-by'
import { readDeclarations } from './read-declarations'
import { takeAccountBooking } from './take-account-booking'

interface PaymentForm {
  token: string
  answers: FormAnswers
  request: Request
}

/** "Book and pay": to the payment page, or to the confirmation when nothing is to be paid. */
export async function takePayment(form: PaymentForm): Promise<Response> {
  try {
    const checkout = await readCheckout(form.token)
    if (!checkout) return seeOther(paths.checkoutOf(form.token))
    if (form.answers[payByField] === eitherWay) {
      return await comesBack(form, { trouble: 'two-ways-to-pay' })
    }
    if (form.answers[payByField] === byInvoice) return await takeByInvoice(form, checkout)
    const declared = readDeclarations(form.answers, checkout)
    if (declared.kind === 'problems') return await comesBack(form, { problems: declared.problems })
    const outcome = await startPayment(form.token, declared.request)
    return outcome.kind === 'started' ? seeOther(outcome.redirectTo) : await explain(form, outcome)
  } catch (error) {
    if (!(error instanceof CmsUnavailableError)) throw error
    return comesBack(form, { trouble: 'unavailable' })
  }
}

async function takeByInvoice(form: PaymentForm, checkout: CheckoutView): Promise<Response> {
  const taken = await takeAccountBooking(checkout, form.answers)
  if (taken instanceof Response) return taken
  return taken.kind === 'problems'
    ? comesBack(form, { problems: taken.problems })
    : explain(form, taken)
}

function explain(form: PaymentForm, { reason, fields }: Refused): Promise<Response> | Response {
  switch (reason) {
    case 'invalid-fields':
      return comesBack(form, { problems: fields })
    case 'price-changed':
      return comesBack(form, { problems: [priceChanged] })
    case 'payment-refused':
      return comesBack(form, { trouble: 'payment-refused' })
    case 'too-many-requests':
      return comesBack(form, { trouble: 'too-often' })
    default:
      // Lapsed, incomplete, over: the order's own page says so.
      return seeOther(paths.checkoutOf(form.token))
  }
}

const priceChanged: FieldProblem = {
  path: 'declarations.terms',
  message: 'The price is not the one that you were shown. Look at it again before you book',
}

function comesBack(
  { token, answers, request }: PaymentForm,
  { problems = [], trouble }: { problems?: readonly FieldProblem[]; trouble?: SubmissionTrouble },
): Promise<Response> {
  return answerWithPage(request, {
    path: paths.checkoutPage(token, 'check'),
    status: trouble === 'unavailable' ? 503 : 400,
    submission: { answers, problems, ...(trouble && { trouble }) },
  })
}
