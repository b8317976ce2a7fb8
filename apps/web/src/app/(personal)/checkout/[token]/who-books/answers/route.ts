import { paths } from '@lectern/shared/addresses/paths'
import { takeStep } from '@web/features/checkout/take-step'
import { onFormPost, seeOther } from '@web/forms/form-route'

interface Context {
  params: Promise<{ token: string }>
}

export const POST = onFormPost<{ token: string }>(({ answers, params: { token }, request }) =>
  takeStep({ token, step: 'booker', answers, request }),
)

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(paths.checkoutPage((await params).token, 'booker'))
}
