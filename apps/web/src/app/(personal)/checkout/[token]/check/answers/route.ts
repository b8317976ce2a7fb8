import { takePayment } from '../../../../../../features/checkout/take-payment'
import { onFormPost, seeOther } from '../../../../../../forms/form-route'
import { paths } from '../../../../../../paths'

interface Context {
  params: Promise<{ token: string }>
}

export const POST = onFormPost<{ token: string }>(({ answers, params: { token }, request }) =>
  takePayment({ token, answers, request }),
)

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(paths.checkoutPage((await params).token, 'check'))
}
