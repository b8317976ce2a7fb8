import { paths } from '@lectern/shared/addresses/paths'
import 'server-only'
import { sendEnquiry, type EnquiryOutcome } from '../../cms/enquiries'
import { answerWithPage } from '../../forms/answer-with-page'
import type { FormAnswers } from '../../forms/form-answers'
import { seeOther } from '../../forms/form-route'

/** Sends on what somebody wrote; when that fails, they get it back with what to do. */
export async function takeEnquiry(request: Request, answers: FormAnswers): Promise<Response> {
  const outcome = await sendEnquiry(answers)
  if (outcome.kind === 'received') return seeOther(paths.enquiryReceived)
  return answerWithPage(request, { path: formPath(answers), ...comesBack(outcome, answers) })
}

function comesBack(outcome: Exclude<EnquiryOutcome, { kind: 'received' }>, answers: FormAnswers) {
  switch (outcome.kind) {
    case 'problems':
      return { status: 400, submission: { answers, problems: outcome.problems } }
    case 'too-often':
      return { status: 429, submission: { answers, problems: [], trouble: outcome.kind } }
    case 'unavailable':
      return { status: 503, submission: { answers, problems: [], trouble: outcome.kind } }
    default:
      return outcome satisfies never
  }
}

/** The form may stand on any page; it comes back on the contact page. */
function formPath({ kind = '', courseSlug = '' }: FormAnswers) {
  if (kind === 'complaint') return paths.complain
  if (!courseSlug) return paths.contact
  return kind === 'in-house' ? paths.inHouseEnquiry(courseSlug) : paths.enquireAbout(courseSlug)
}
