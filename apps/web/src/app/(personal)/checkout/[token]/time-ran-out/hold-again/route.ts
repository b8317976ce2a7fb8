import { paths } from '@lectern/shared/addresses/paths'
import { extendCheckout } from '@web/cms/checkouts'
import { onFormPost, seeOther } from '@web/forms/form-route'

interface Context {
  params: Promise<{ token: string }>
}

/** Tries to keep the places anew. When they are gone the order's own page says so. */
export const POST = onFormPost<{ token: string }>(async ({ params: { token } }) => {
  await extendCheckout(token)
  return seeOther(paths.checkoutOf(token))
})

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(paths.checkoutOf((await params).token))
}
