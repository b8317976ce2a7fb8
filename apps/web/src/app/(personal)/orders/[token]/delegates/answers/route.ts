import { takePlacedDelegates } from '../../../../../../features/orders/take-placed-delegates'
import { onFormPost, seeOther } from '../../../../../../forms/form-route'
import { paths } from '../../../../../../paths'

interface Context {
  params: Promise<{ token: string }>
}

export const POST = onFormPost<{ token: string }>(({ answers, params: { token }, request }) =>
  takePlacedDelegates({ token, answers, request }),
)

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(paths.orderDelegates((await params).token))
}
