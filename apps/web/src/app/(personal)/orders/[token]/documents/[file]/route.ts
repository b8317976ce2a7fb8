import { readOrderDocument } from '../../../../../../cms/orders'
import { passOn } from '../../../../../../features/orders/pass-on'

interface Context {
  params: Promise<{ token: string; file: string }>
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { token, file } = await params
  return passOn(() => readOrderDocument(token, file))
}
