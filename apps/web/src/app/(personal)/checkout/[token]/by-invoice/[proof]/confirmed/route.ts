import { paths } from '@lectern/shared/addresses/paths'
import { writeAddressCookie } from '@web/features/basket/basket-cookies'
import { onFormPost, seeOther } from '@web/forms/form-route'

interface Context {
  params: Promise<{ token: string; proof: string }>
}

/** The proof stays in this browser: whoever has only begun the checkout does not get it. */
export const POST = onFormPost<{ token: string; proof: string }>(
  async ({ params: { token, proof } }) => {
    await writeAddressCookie(proof)
    return seeOther(paths.checkoutOf(token))
  },
)

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(paths.checkoutOf((await params).token))
}
