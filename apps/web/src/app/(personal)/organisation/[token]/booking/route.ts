import { paths } from '@lectern/shared/addresses/paths'
import { isToken } from '@web/cms/checkouts'
import { bookFor } from '@web/features/basket/change-basket'
import { onFormPost, seeOther } from '@web/forms/form-route'

interface Context {
  params: Promise<{ token: string }>
}

/** The CMS looks whether the link holds, with each price. */
export const POST = onFormPost<{ token: string }>(async ({ params: { token } }) =>
  isToken(token) ? bookFor(token) : seeOther(paths.organisation(token)),
)

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(paths.organisation((await params).token))
}
