import { paths } from '@lectern/shared/addresses/paths'
import 'server-only'
import { checkoutStepSchema } from '@lectern/shared/contract/checkout'
import { extendCheckout } from '../../cms/checkouts'
import { CmsUnavailableError } from '../../cms/client'
import { answerWithPage } from '../../forms/answer-with-page'
import type { FormAnswers } from '../../forms/form-answers'
import { seeOther } from '../../forms/form-route'
import type { Submission } from '../../forms/submission'

interface MoreTimeForm {
  token: string
  answers: FormAnswers
  request: Request
}

/** Keeps the places longer. The step's form came along, so it is drawn again with all that was typed. */
export async function takeMoreTime(form: MoreTimeForm): Promise<Response> {
  try {
    const outcome = await extendCheckout(form.token)
    if (outcome.kind === 'extended') return await drawAgain(form, { moreTime: 'given' })
    if (outcome.reason === 'no-extensions-left' || outcome.reason === 'address-unproven') {
      return await drawAgain(form, { moreTime: 'none-left' })
    }
    return seeOther(paths.checkoutOf(form.token))
  } catch (error) {
    if (!(error instanceof CmsUnavailableError)) throw error
    return drawAgain(form, { trouble: 'unavailable' }, 503)
  }
}

function drawAgain(
  { token, answers: { step, ...answers }, request }: MoreTimeForm,
  said: Pick<Submission, 'moreTime' | 'trouble'>,
  status = 200,
): Promise<Response> | Response {
  const known = checkoutStepSchema.safeParse(step)
  if (!known.success) return seeOther(paths.checkoutOf(token))
  return answerWithPage(request, {
    path: paths.checkoutPage(token, known.data),
    status,
    submission: { answers, problems: [], ...said },
  })
}
