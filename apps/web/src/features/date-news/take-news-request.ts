import { paths } from '@lectern/shared/addresses/paths'
import 'server-only'
import { CmsUnavailableError } from '../../cms/client'
import { askForDateNews } from '../../cms/date-news'
import { answerWithPage } from '../../forms/answer-with-page'
import type { FormAnswers } from '../../forms/form-answers'
import { seeOther } from '../../forms/form-route'
import type { Submission } from '../../forms/submission'
import { newsEmailField } from './date-news-form'

/** "Tell me about new dates": the same page for everybody who typed an address. */
export async function takeNewsRequest(request: Request, answers: FormAnswers): Promise<Response> {
  const comesBack = (submission: Omit<Submission, 'answers'>, status: number) =>
    answerWithPage(request, {
      path: paths.dateNews,
      status,
      submission: { answers, ...submission },
    })
  try {
    const { courseId, website } = answers
    const asked = await askForDateNews({ courseId, website, email: answers[newsEmailField] })
    if (asked.kind === 'asked') return seeOther(paths.dateNewsAsked)
    if (asked.kind === 'too-often') {
      return await comesBack({ problems: [], trouble: 'too-often' }, 429)
    }
    return await comesBack({ problems: asked.problems.map(asOfForm) }, 400)
  } catch (error) {
    if (!(error instanceof CmsUnavailableError)) throw error
    return comesBack({ problems: [], trouble: 'unavailable' }, 503)
  }
}

/** In the form the address has a name of its own. */
function asOfForm({ path, message }: Submission['problems'][number]) {
  return { path: path === 'email' ? newsEmailField : path, message }
}
