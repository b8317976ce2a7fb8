import { paths } from '@lectern/shared/addresses/paths'
import { confirmDateRequest } from '@web/cms/date-news'
import { onFormPost, seeOther } from '@web/forms/form-route'

interface Context {
  params: Promise<{ token: string }>
}

/** How it stands then is said on the request's own page. */
export const POST = onFormPost<{ token: string }>(async ({ params: { token } }) => {
  await confirmDateRequest(token)
  return seeOther(paths.dateRequest(token))
})

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(paths.dateRequest((await params).token))
}
