import { paths } from '@lectern/shared/addresses/paths'
import 'server-only'
import { CmsUnavailableError } from '../../cms/client'
import { sendPlaceAnswers } from '../../cms/place-questions'
import { answerWithPage } from '../../forms/answer-with-page'
import type { FormAnswers } from '../../forms/form-answers'
import { seeOther } from '../../forms/form-route'
import type { Submission } from '../../forms/submission'

/** Answers as somebody typed them; when they cannot be taken, they get them back with what to put right. */
export async function takePlaceAnswers(
  request: Request,
  { token, answers }: { token: string; answers: FormAnswers },
): Promise<Response> {
  const path = paths.placeQuestions(token)
  const comesBack = (submission: Omit<Submission, 'answers'>, status: number) =>
    answerWithPage(request, { path, status, submission: { answers, ...submission } })
  try {
    const outcome = await sendPlaceAnswers(token, answers)
    if (outcome.kind !== 'problems') return seeOther(path)
    return await comesBack({ problems: outcome.problems }, 400)
  } catch (error) {
    if (!(error instanceof CmsUnavailableError)) throw error
    return comesBack({ problems: [], trouble: 'unavailable' }, 503)
  }
}
