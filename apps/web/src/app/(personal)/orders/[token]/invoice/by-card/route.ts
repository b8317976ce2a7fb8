import { paths } from '@lectern/shared/addresses/paths'
import { takeInvoicePayment } from '@web/features/orders/take-invoice-payment'
import { onFormPost, seeOther } from '@web/forms/form-route'

interface Context {
  params: Promise<{ token: string }>
}

/** Whether it could be begun is said on the order's own page. */
export const POST = onFormPost<{ token: string }>(({ answers, params: { token } }) =>
  takeInvoicePayment({ token, answers }),
)

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(paths.order((await params).token))
}
