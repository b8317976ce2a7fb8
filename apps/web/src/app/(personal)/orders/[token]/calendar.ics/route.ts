import { readOrderCalendar } from '../../../../../cms/orders'
import { passOn } from '../../../../../features/orders/pass-on'

interface Context {
  params: Promise<{ token: string }>
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  return passOn(() => readOrderCalendar(token))
}
