import { takeMoreTime } from '../../../../../features/checkout/take-more-time'
import { onFormPost, seeOther } from '../../../../../forms/form-route'
import { paths } from '../../../../../paths'

interface Context {
  params: Promise<{ token: string }>
}

export const POST = onFormPost<{ token: string }>(({ answers, params: { token }, request }) =>
  takeMoreTime({ token, answers, request }),
)

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(paths.checkoutOf((await params).token))
}
