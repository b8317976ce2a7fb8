import { paths } from '@lectern/shared/addresses/paths'
import { confirmOrderAddress } from '@web/cms/orders'
import { onFormPost, seeOther } from '@web/forms/form-route'

interface Context {
  params: Promise<{ token: string; proof: string }>
}

/** Whether it was still possible is said on the order's own page. */
export const POST = onFormPost<{ token: string; proof: string }>(
  async ({ params: { token, proof } }) => {
    await confirmOrderAddress(token, proof)
    return seeOther(paths.order(token))
  },
)

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(paths.order((await params).token))
}
