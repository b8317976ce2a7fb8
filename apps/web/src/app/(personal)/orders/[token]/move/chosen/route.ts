import { paths } from '@lectern/shared/addresses/paths'
import { takeMove } from '@web/features/orders/take-move'
import { onFormPost, seeOther } from '@web/forms/form-route'

interface Context {
  params: Promise<{ token: string }>
}

export const POST = onFormPost<{ token: string }>(({ answers, params: { token }, request }) =>
  takeMove({ token, answers, request }),
)

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(paths.orderMove((await params).token))
}
