import { paths } from '@lectern/shared/addresses/paths'
import { settleInvoice } from '@web/cms/orders'
import { seeOther } from '@web/forms/form-route'

interface Context {
  params: Promise<{ token: string }>
}

/** From Stripe's page. Whoever comes may be quicker than the news of the payment, so it is asked for. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  const settled = await settleInvoice(token)
  return seeOther(settled === 'paid' ? paths.orderSaying(token, 'paid') : paths.order(token))
}
