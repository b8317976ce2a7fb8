import { paths } from '@lectern/shared/addresses/paths'
import { takeFeedback } from '@web/features/feedback/take-feedback'
import { onFormPost, seeOther } from '@web/forms/form-route'

interface Context {
  params: Promise<{ token: string }>
}

export const POST = onFormPost<{ token: string }>(({ answers, params: { token }, request }) =>
  takeFeedback(request, { token, answers }),
)

/** Somebody reloads, or comes back to, the form with its problems. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(paths.feedback((await params).token))
}
