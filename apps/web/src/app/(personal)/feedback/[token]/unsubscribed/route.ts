import { paths } from '@lectern/shared/addresses/paths'
import { endFeedback } from '@web/cms/feedback'
import { seeOther } from '@web/forms/form-route'
import { takeUnsubscription } from '@web/forms/take-unsubscription'

interface Context {
  params: Promise<{ token: string }>
}

export async function POST(_request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  return takeUnsubscription({
    end: () => endFeedback(token),
    done: 'We do not ask you about courses any more.',
  })
}

/** Programs that know nothing of the press open the address in a browser: there a button ends it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(paths.feedback((await params).token))
}
