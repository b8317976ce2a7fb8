import { paths } from '@lectern/shared/addresses/paths'
import { takeUnsubscription } from '@web/features/date-news/take-unsubscription'
import { seeOther } from '@web/forms/form-route'

interface Context {
  params: Promise<{ token: string }>
}

export async function POST(_request: Request, { params }: Context): Promise<Response> {
  return takeUnsubscription((await params).token)
}

/** Programs that know nothing of the press open the address in a browser: there a button ends it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(paths.dateRequest((await params).token))
}
