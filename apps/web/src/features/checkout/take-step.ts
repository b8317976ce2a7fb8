import { paths } from '@lectern/shared/addresses/paths'
import 'server-only'
import type { CheckoutStep } from '@lectern/shared/contract/checkout'
import { readCheckout, saveStepAnswers, type Refused } from '../../cms/checkouts'
import { CmsUnavailableError } from '../../cms/client'
import { answerWithPage } from '../../forms/answer-with-page'
import type { FormAnswers } from '../../forms/form-answers'
import { seeOther } from '../../forms/form-route'
import type { Submission } from '../../forms/submission'
import type { CheckoutView } from '../../views/checkout'
import { readStepAnswers } from './step-answers'
import { stepAfter } from './steps'
import { takeFreeBooking } from './take-free-booking'

interface StepForm {
  token: string
  step: Exclude<CheckoutStep, 'check'>
  answers: FormAnswers
  request: Request
}

/** Keeps a step's answers and leads to the next; whatever fails, the form comes back as it was. */
export async function takeStep(form: StepForm): Promise<Response> {
  const { token, step } = form
  try {
    const checkout = await readCheckout(token)
    if (!checkout) return seeOther(paths.checkoutOf(token))
    if (checkout.isFree) return await takeFreeBooking(form, checkout)
    const read = readStepAnswers(step, form.answers, checkout.delegates)
    if (read.kind === 'problems') return await comesBack(form, { problems: read.problems })
    const outcome = await saveStepAnswers(token, step, read.answers)
    if (outcome.kind === 'refused') return await explain(form, outcome)
    if (step === 'booker' && comesAlone(checkout, form.answers))
      return await goAlone(form, checkout)
    return seeOther(paths.checkoutPage(token, stepAfter(step)))
  } catch (error) {
    if (!(error instanceof CmsUnavailableError)) throw error
    return comesBack(form, { problems: [], trouble: 'unavailable' }, 503)
  }
}

/** Whoever books one place for themselves has said already who comes. */
function comesAlone({ lines, delegatesSaved }: CheckoutView, { kind }: FormAnswers): boolean {
  return kind === 'individual' && !delegatesSaved && lines.every(({ count }) => count === 1)
}

async function goAlone(form: StepForm, { delegates }: CheckoutView): Promise<Response> {
  const { token } = form
  const outcome = await saveStepAnswers(token, 'delegates', { bookerAttends: true, delegates })
  if (outcome.kind === 'refused') return explain(form, outcome)
  return seeOther(paths.checkoutPage(token, stepAfter('delegates')))
}

function explain(form: StepForm, { reason, fields }: Refused): Promise<Response> | Response {
  if (reason === 'invalid-fields') return comesBack(form, { problems: fields })
  if (reason === 'too-many-requests') {
    return comesBack(form, { problems: [], trouble: 'too-often' }, 429)
  }
  return seeOther(paths.checkoutOf(form.token))
}

function comesBack(
  { token, step, answers, request }: StepForm,
  what: Omit<Submission, 'answers'>,
  status = 400,
): Promise<Response> {
  const path = paths.checkoutPage(token, step)
  return answerWithPage(request, { path, status, submission: { answers, ...what } })
}
