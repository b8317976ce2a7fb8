import { paths } from '@lectern/shared/addresses/paths'
import { takePlaceAnswers } from '@web/features/questions/take-place-answers'
import { onFormPost, seeOther } from '@web/forms/form-route'

interface Context {
  params: Promise<{ token: string }>
}

export const POST = onFormPost<{ token: string }>(({ answers, params: { token }, request }) =>
  takePlaceAnswers(request, { token, answers }),
)

/** Somebody reloads, or comes back to, the form with its problems. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(paths.placeQuestions((await params).token))
}
