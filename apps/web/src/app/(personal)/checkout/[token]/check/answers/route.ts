import { paths } from '@lectern/shared/addresses/paths'
import { takePayment } from '@web/features/checkout/take-payment'
import { onFormPost, seeOther } from '@web/forms/form-route'

interface Context {
  params: Promise<{ token: string }>
}

export const POST = onFormPost<{ token: string }>(({ answers, params: { token }, request }) =>
  takePayment({ token, answers, request }),
)

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(paths.checkoutPage((await params).token, 'check'))
}
