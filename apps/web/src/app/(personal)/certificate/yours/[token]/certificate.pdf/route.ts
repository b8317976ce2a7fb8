import { readCertificateFile } from '@web/cms/certificates'
import { proxyFile } from '@web/features/orders/proxy-file'

interface Context {
  params: Promise<{ token: string }>
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  return proxyFile(() => readCertificateFile(token))
}
