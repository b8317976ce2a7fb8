import { paths } from '@lectern/shared/addresses/paths'
import 'server-only'
import { CmsUnavailableError } from '../../cms/client'
import { askForPlaces, type PlacesAsked } from '../../cms/waiting-list'
import { answerWithPage } from '../../forms/answer-with-page'
import type { FormAnswers } from '../../forms/form-answers'
import { seeOther } from '../../forms/form-route'
import type { Submission } from '../../forms/submission'

/** "Join the waiting list": the same page for everybody who may wait. */
export async function takeJoinRequest(
  request: Request,
  { runId, answers }: { runId: string; answers: FormAnswers },
): Promise<Response> {
  try {
    const asked = await askForPlaces(runId, answers)
    if (asked.kind === 'asked') return seeOther(paths.waitingAsked)
    const { status, ...submission } = comesBack(asked)
    return await formAgain(request, { runId, status, submission: { answers, ...submission } })
  } catch (error) {
    if (!(error instanceof CmsUnavailableError)) throw error
    const submission: Submission = { answers, problems: [], trouble: 'unavailable' }
    return formAgain(request, { runId, status: 503, submission })
  }
}

function comesBack(
  asked: Exclude<PlacesAsked, { kind: 'asked' }>,
): Omit<Submission, 'answers'> & { status: number } {
  switch (asked.kind) {
    case 'problems':
      return { status: 400, problems: asked.problems }
    case 'cannot-wait':
      return { status: 409, problems: [] }
    case 'too-often':
      return { status: 429, problems: [], trouble: 'too-often' }
    default:
      return asked satisfies never
  }
}

function formAgain(
  request: Request,
  { runId, ...answer }: { runId: string; status: number; submission: Submission },
): Promise<Response> {
  return answerWithPage(request, { path: paths.joinWaitingList(runId), ...answer })
}
