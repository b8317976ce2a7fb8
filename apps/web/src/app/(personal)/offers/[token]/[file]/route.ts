import { readOfferDocument } from '@web/cms/offers'
import { proxyFile } from '@web/features/orders/proxy-file'

interface Context {
  params: Promise<{ token: string; file: string }>
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { token, file } = await params
  return proxyFile(() => readOfferDocument(token, file))
}
