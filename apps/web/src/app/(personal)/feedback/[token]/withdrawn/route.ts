import { paths } from '@lectern/shared/addresses/paths'
import { withdrawFeedback } from '@web/cms/feedback'
import { onFormPost, seeOther } from '@web/forms/form-route'

interface Context {
  params: Promise<{ token: string }>
}

/** How it stands then is said on the page itself. */
export const POST = onFormPost<{ token: string }>(async ({ params: { token } }) => {
  await withdrawFeedback(token)
  return seeOther(paths.feedback(token))
})

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(paths.feedback((await params).token))
}
