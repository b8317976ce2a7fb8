import { paths } from '@lectern/shared/addresses/paths'
import { takePurchaseOrder } from '@web/features/orders/take-purchase-order'
import { onFormPost, seeOther } from '@web/forms/form-route'

interface Context {
  params: Promise<{ token: string }>
}

export const POST = onFormPost<{ token: string }>(({ answers, params: { token }, request }) =>
  takePurchaseOrder({ token, answers, request }),
)

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(paths.orderPurchaseOrder((await params).token))
}
