import { paths } from '@lectern/shared/addresses/paths'
import { leaveWaitingList } from '@web/cms/waiting-list'
import { onFormPost, seeOther } from '@web/forms/form-route'

interface Context {
  params: Promise<{ token: string }>
}

/** Whether it was still possible is said on the place's own page. */
export const POST = onFormPost<{ token: string }>(async ({ params: { token } }) => {
  await leaveWaitingList(token)
  return seeOther(paths.placeWanted(token))
})

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(paths.placeWanted((await params).token))
}
