import { takeStep } from '../../../../../../features/checkout/take-step'
import { onFormPost, seeOther } from '../../../../../../forms/form-route'
import { paths } from '../../../../../../paths'

interface Context {
  params: Promise<{ token: string }>
}

export const POST = onFormPost<{ token: string }>(({ answers, params: { token }, request }) =>
  takeStep({ token, step: 'booker', answers, request }),
)

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(paths.checkoutPage((await params).token, 'booker'))
}
