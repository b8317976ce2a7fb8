import { paths } from '@lectern/shared/addresses/paths'
import { takeJoinRequest } from '@web/features/waiting-list/take-join-request'
import { onFormPost, seeOther } from '@web/forms/form-route'

interface Context {
  params: Promise<{ runId: string }>
}

export const POST = onFormPost<{ runId: string }>(({ answers, params: { runId }, request }) =>
  takeJoinRequest(request, { runId, answers }),
)

/** Somebody reloads, or comes back to, the form with its problems. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(paths.joinWaitingList((await params).runId))
}
