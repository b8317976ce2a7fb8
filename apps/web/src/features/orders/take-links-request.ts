import { paths } from '@lectern/shared/addresses/paths'
import 'server-only'
import { askForBookingLinks } from '../../cms/booking-links'
import { CmsUnavailableError } from '../../cms/client'
import { answerWithPage } from '../../forms/answer-with-page'
import type { FormAnswers } from '../../forms/form-answers'
import { seeOther } from '../../forms/form-route'
import type { Submission } from '../../forms/submission'

/** "Send me the links": the same page for everybody who typed an address. */
export async function takeLinksRequest(request: Request, answers: FormAnswers): Promise<Response> {
  const comesBack = (submission: Omit<Submission, 'answers'>, status: number) =>
    answerWithPage(request, {
      path: paths.findBooking,
      status,
      submission: { answers, ...submission },
    })
  try {
    const outcome = await askForBookingLinks(answers.email)
    if (outcome.kind === 'asked') return seeOther(paths.bookingLinksSent)
    if (outcome.kind === 'problems') return await comesBack({ problems: outcome.problems }, 400)
    return await comesBack({ problems: [], trouble: 'too-often' }, 429)
  } catch (error) {
    if (!(error instanceof CmsUnavailableError)) throw error
    return comesBack({ problems: [], trouble: 'unavailable' }, 503)
  }
}
