import { paths } from '@lectern/shared/addresses/paths'
import 'server-only'
import { askForBookingLinks, type LinksOutcome } from '../../cms/booking-links'
import { CmsUnavailableError } from '../../cms/client'
import { askForOrganisationLink } from '../../cms/coordinator-page'
import { answerWithPage } from '../../forms/answer-with-page'
import type { FormAnswers } from '../../forms/form-answers'
import { seeOther } from '../../forms/form-route'
import type { Submission } from '../../forms/submission'

interface KindOfLinks {
  ask: (email: string | undefined) => Promise<LinksOutcome>
  /** The page with the form. */
  form: string
  sent: string
}

/** "Send me the links": the same page for everybody who typed an address. */
export const takeLinksRequest = takeRequest({
  ask: askForBookingLinks,
  form: paths.findBooking,
  sent: paths.bookingLinksSent,
})

/** "Send me a new link", for whoever books for an organisation. */
export const takeOrganisationLinkRequest = takeRequest({
  ask: askForOrganisationLink,
  form: paths.newOrganisationLink,
  sent: paths.organisationLinkSent,
})

function takeRequest({ ask, form, sent }: KindOfLinks) {
  return async (request: Request, answers: FormAnswers): Promise<Response> => {
    const comesBack = (submission: Omit<Submission, 'answers'>, status: number) =>
      answerWithPage(request, { path: form, status, submission: { answers, ...submission } })
    try {
      const outcome = await ask(answers.email)
      if (outcome.kind === 'asked') return seeOther(sent)
      if (outcome.kind === 'problems') return await comesBack({ problems: outcome.problems }, 400)
      return await comesBack({ problems: [], trouble: 'too-often' }, 429)
    } catch (error) {
      if (!(error instanceof CmsUnavailableError)) throw error
      return comesBack({ problems: [], trouble: 'unavailable' }, 503)
    }
  }
}
