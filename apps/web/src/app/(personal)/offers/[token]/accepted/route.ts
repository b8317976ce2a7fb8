import { paths } from '@lectern/shared/addresses/paths'
import { takeAcceptance } from '@web/features/offers/take-answer'
import { onFormPost, seeOther } from '@web/forms/form-route'

interface Context {
  params: Promise<{ token: string }>
}

export const POST = onFormPost<{ token: string }>(({ answers, params: { token }, request }) =>
  takeAcceptance(request, { token, answers }),
)

/** Somebody reloads, or comes back to, the form with its problems. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(paths.offer((await params).token))
}
