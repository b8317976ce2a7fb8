import { paths } from '@lectern/shared/addresses/paths'
import { takePlacedDelegates } from '@web/features/orders/take-placed-delegates'
import { onFormPost, seeOther } from '@web/forms/form-route'

interface Context {
  params: Promise<{ token: string }>
}

export const POST = onFormPost<{ token: string }>(({ answers, params: { token }, request }) =>
  takePlacedDelegates({ token, answers, request }),
)

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(paths.orderDelegates((await params).token))
}
