import { paths } from '@lectern/shared/addresses/paths'
import { takeCancellation } from '@web/features/orders/take-cancellation'
import { onFormPost, seeOther } from '@web/forms/form-route'

interface Context {
  params: Promise<{ token: string }>
}

/** Whether it was still possible is said on the order's own page. */
export const POST = onFormPost<{ token: string }>(({ answers, params: { token } }) =>
  takeCancellation({ token, answers }),
)

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(paths.order((await params).token))
}
