import { paths } from '@lectern/shared/addresses/paths'
import { abandonCheckout } from '@web/cms/checkouts'
import { onFormPost, seeOther } from '@web/forms/form-route'

interface Context {
  params: Promise<{ token: string }>
}

/** The order's own page says what came of it: a payment may have been quicker. */
export const POST = onFormPost<{ token: string }>(async ({ params: { token } }) => {
  await abandonCheckout(token)
  return seeOther(paths.checkoutOf(token))
})

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(paths.checkoutOf((await params).token))
}
