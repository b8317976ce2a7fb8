import { paths } from '@lectern/shared/addresses/paths'
import 'server-only'
import type { FieldProblem } from '@lectern/shared/contract/problem'
import { saveStepAnswers, startPayment, type Refused } from '../../cms/checkouts'
import { answerWithPage } from '../../forms/answer-with-page'
import type { FormAnswers } from '../../forms/form-answers'
import { seeOther } from '../../forms/form-route'
import type { SubmissionTrouble } from '../../forms/submission'
import type { CheckoutView } from '../../views/checkout'
import { readFreeBooking, type FreeBooking } from './read-free-booking'
import { onlyStep } from './steps'

interface FreeForm {
  token: string
  answers: FormAnswers
  request: Request
}

/** "Book", where nothing is to be paid: all answers come at once, and lead to the confirmation. */
export async function takeFreeBooking(form: FreeForm, checkout: CheckoutView): Promise<Response> {
  const read = readFreeBooking(form.answers, checkout)
  if (read.kind === 'problems') return comesBack(form, { problems: read.problems })
  const refused = await save(form.token, read.booking)
  if (refused) return explain(form, refused)
  const outcome = await startPayment(form.token, read.booking.payment)
  return outcome.kind === 'started' ? seeOther(outcome.redirectTo) : explain(form, outcome)
}

/** What stands in the way, if anything does. */
async function save(
  token: string,
  { booker, delegates, needs }: FreeBooking,
): Promise<Refused | null> {
  for (const [step, answers] of [
    ['booker', booker],
    ['delegates', delegates],
    ['needs', needs],
  ] as const) {
    const outcome = await saveStepAnswers(token, step, answers)
    if (outcome.kind === 'refused') return outcome
  }
  return null
}

function explain(form: FreeForm, { reason, fields }: Refused): Promise<Response> | Response {
  if (reason === 'invalid-fields') return comesBack(form, { problems: fields })
  if (reason === 'too-many-requests') return comesBack(form, { trouble: 'too-often' })
  // Lapsed, over, or no longer free: the order's own page says so.
  return seeOther(paths.checkoutOf(form.token))
}

function comesBack(
  { token, answers, request }: FreeForm,
  { problems = [], trouble }: { problems?: readonly FieldProblem[]; trouble?: SubmissionTrouble },
): Promise<Response> {
  return answerWithPage(request, {
    path: paths.checkoutPage(token, onlyStep),
    status: trouble === 'too-often' ? 429 : 400,
    submission: { answers, problems, ...(trouble && { trouble }) },
  })
}
