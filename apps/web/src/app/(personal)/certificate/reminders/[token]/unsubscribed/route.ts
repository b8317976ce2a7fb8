import { paths } from '@lectern/shared/addresses/paths'
import { endRenewals } from '@web/cms/renewals'
import { seeOther } from '@web/forms/form-route'
import { takeUnsubscription } from '@web/forms/take-unsubscription'

interface Context {
  params: Promise<{ token: string }>
}

export async function POST(_request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  return takeUnsubscription({
    end: () => endRenewals(token),
    done: 'We do not write to you about certificates any more.',
  })
}

/** Programs that know nothing of the press open the address in a browser: there a button ends it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(paths.renewals((await params).token))
}
