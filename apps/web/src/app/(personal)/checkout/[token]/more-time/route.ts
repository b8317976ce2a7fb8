import { paths } from '@lectern/shared/addresses/paths'
import { takeMoreTime } from '@web/features/checkout/take-more-time'
import { onFormPost, seeOther } from '@web/forms/form-route'

interface Context {
  params: Promise<{ token: string }>
}

export const POST = onFormPost<{ token: string }>(({ answers, params: { token }, request }) =>
  takeMoreTime({ token, answers, request }),
)

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(paths.checkoutOf((await params).token))
}
