import { paths } from '@lectern/shared/addresses/paths'
import 'server-only'
import { CmsUnavailableError } from '../../cms/client'
import { acceptOffer, declineOffer, type OfferAnswered } from '../../cms/offers'
import { answerWithPage } from '../../forms/answer-with-page'
import type { FormAnswers } from '../../forms/form-answers'
import { seeOther } from '../../forms/form-route'
import type { Submission } from '../../forms/submission'

interface Answered {
  token: string
  answers: FormAnswers
}

/** "Accept": to the payment page, to the order, or back with what to put right. */
export function takeAcceptance(request: Request, of: Answered): Promise<Response> {
  return take(request, { ...of, answer: acceptOffer })
}

export function takeRefusal(request: Request, of: Answered): Promise<Response> {
  return take(request, { ...of, answer: declineOffer })
}

interface Taken extends Answered {
  answer: (token: string, answers: FormAnswers) => Promise<OfferAnswered>
}

async function take(request: Request, { token, answers, answer }: Taken): Promise<Response> {
  const path = paths.offer(token)
  const comesBack = (submission: Omit<Submission, 'answers'>, status: number) =>
    answerWithPage(request, { path, status, submission: { answers, ...submission } })
  try {
    const outcome = await answer(token, answers)
    if (outcome.kind === 'problems') return await comesBack({ problems: outcome.problems }, 400)
    return seeOther(outcome.kind === 'answered' ? whereTo(path, outcome.accepted) : path)
  } catch (error) {
    if (!(error instanceof CmsUnavailableError)) throw error
    return comesBack({ problems: [], trouble: 'unavailable' }, 503)
  }
}

function whereTo(
  offer: string,
  accepted: Extract<OfferAnswered, { kind: 'answered' }>['accepted'],
): string {
  switch (accepted.outcome) {
    case 'payment':
      return accepted.redirectTo
    case 'placed':
      return paths.order(accepted.orderToken)
    case 'to-be-paid':
      return paths.checkoutOf(accepted.orderToken)
    case 'not-accepted':
      return offer
    default:
      return accepted satisfies never
  }
}
