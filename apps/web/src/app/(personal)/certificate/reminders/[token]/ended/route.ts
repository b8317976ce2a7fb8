import { paths } from '@lectern/shared/addresses/paths'
import { endRenewals } from '@web/cms/renewals'
import { onFormPost, seeOther } from '@web/forms/form-route'

interface Context {
  params: Promise<{ token: string }>
}

/** How it stands then is said on the page itself. */
export const POST = onFormPost<{ token: string }>(async ({ params: { token } }) => {
  await endRenewals(token)
  return seeOther(paths.renewals(token))
})

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(paths.renewals((await params).token))
}
